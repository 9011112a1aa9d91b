/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tiles of a dashboard on the screen, and the overview of the workspace that is made of them. */
package org.jiedui.ui.editor.internal.dashboard;
