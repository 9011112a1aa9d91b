/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The dialog for modules: what is installed, what can be, how much the books hold of each. */
package org.jiedui.ui.modules;
