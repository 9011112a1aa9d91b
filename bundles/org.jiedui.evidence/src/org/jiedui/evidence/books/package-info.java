/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Documents and reported figures in the books: taking texts in, deciding about figures, and which entry of a ledger a figure tells of. Engine values,
 * such as {@link org.jiedui.evidence.figure.Figure}, are what was read; objects of the model, such as {@link org.jiedui.evidence.ReportedFigure}, are
 * what the office keeps of it.
 */
package org.jiedui.evidence.books;
