/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The views of the workbench: navigator, problems, history, search, and the properties of what is selected. */
package org.jiedui.ui.views;
