/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.List;

import org.jiedui.evidence.Document;
import org.jiedui.evidence.ReportedFigure;

/**
 * A document and its figures before they are in the books.
 *
 * @param document with its text
 * @param figures in the order of the text
 */
public record DocumentDraft(Document document, List<ReportedFigure> figures) {

	public DocumentDraft {
		figures = List.copyOf(figures);
	}
}
