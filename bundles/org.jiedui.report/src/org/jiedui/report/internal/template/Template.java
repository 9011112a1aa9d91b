/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import java.util.List;
import java.util.Objects;

import org.jiedui.report.ReportTemplate;

/**
 * A template as it was read.
 *
 * @param id what commands call it: the name of its file without ending
 * @param place what its file is called in messages
 * @param name what people call it
 * @param title of the document
 * @param subtitle of the document
 * @param pieces in their order
 */
public record Template(String id, String place, Phrase name, Phrase title, Phrase subtitle, List<Piece> pieces) implements ReportTemplate {

	public Template {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(place, "place");
		pieces = List.copyOf(pieces);
	}

	@Override
	public String name(String language) {
		return name.in(language);
	}
}
