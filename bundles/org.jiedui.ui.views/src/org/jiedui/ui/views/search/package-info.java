/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The search: one box over all programmes that answers while somebody types. */
package org.jiedui.ui.views.search;
