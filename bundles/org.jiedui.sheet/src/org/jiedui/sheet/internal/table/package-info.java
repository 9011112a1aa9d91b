/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files as rows of cells, read one after the other; what is no table, or could do harm, is refused before. */
package org.jiedui.sheet.internal.table;
