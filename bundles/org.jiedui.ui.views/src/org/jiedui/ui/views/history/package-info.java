/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The history: who changed what, when and why, as the database keeps it. */
package org.jiedui.ui.views.history;
