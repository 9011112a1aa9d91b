/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The menus that create objects where the user is. */
package org.jiedui.ui.views.create;
