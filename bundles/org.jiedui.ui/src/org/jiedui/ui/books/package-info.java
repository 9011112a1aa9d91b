/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The workbench's access to the books: the open workspace, and for each programme that somebody works on one session that all editors and
 * views share. A part that shows books adapts to {@link org.jiedui.ui.books.OpenBooks}: that is what Undo, Redo and Revert act on, and
 * returns their saveable from {@code ISaveablesSource}: that is what Save acts on. Everything belongs to the UI thread, unless said
 * otherwise; what waits for the database runs in Jobs.
 */
package org.jiedui.ui.books;
