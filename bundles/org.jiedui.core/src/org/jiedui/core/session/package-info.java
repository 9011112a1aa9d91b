/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Editing the books: objects with undo and redo, saved in one transaction. */
package org.jiedui.core.session;
