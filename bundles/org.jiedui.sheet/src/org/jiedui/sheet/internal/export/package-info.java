/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Books as workbooks and CSV files: rows come from the store a page at a time and go into the file at once. */
package org.jiedui.sheet.internal.export;
