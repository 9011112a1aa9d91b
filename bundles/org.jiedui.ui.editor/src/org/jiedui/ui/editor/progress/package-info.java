/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The sheet on which the progress of all tasks of a plan is entered, sent out and read back. */
package org.jiedui.ui.editor.progress;
