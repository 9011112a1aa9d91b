/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Books as workbooks and CSV files, and such files into books. Without a user interface. */
package org.jiedui.sheet;
