/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tables of workbooks and text files, brought into the books by a wizard. */
package org.jiedui.ui.sheet;
