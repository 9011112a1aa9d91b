/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The command that deletes what is selected. */
package org.jiedui.ui.views.deletion;
