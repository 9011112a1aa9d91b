/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rows of a table into the books: what they find there, what they change, and what is refused. */
package org.jiedui.sheet.internal.intake;
