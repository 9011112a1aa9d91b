/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Actions of menus and tool bars that no command stands for. */
package org.jiedui.ui.actions;
