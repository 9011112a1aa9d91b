/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The programme editor and its pages. */
package org.jiedui.ui.editor;
