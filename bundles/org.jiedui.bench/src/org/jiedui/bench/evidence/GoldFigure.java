/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;

import org.jiedui.evidence.figure.Figure;

import com.fasterxml.jackson.databind.JsonNode;

/** A figure as a careful reader noted it. */
record GoldFigure(JsonNode data) {

	/**
	 * A field that is compared among the figures that were found.
	 *
	 * @param name as the file calls it
	 * @param most the share that may be wrong
	 * @param same whether a figure has what the reader noted
	 */
	record Field(String name, double most, BiPredicate<Figure, String> same) {
	}

	static final List<Field> FIELDS = List.of(new Field("unit", 0.1, (figure, value) -> figure.unit().equals(value)),
			new Field("qualifier", 0.1, (figure, value) -> figure.qualifier().code().equals(value)),
			new Field("basis", 0.1, (figure, value) -> figure.basis().code().equals(value)),
			new Field("kind", 0.1, (figure, value) -> figure.kind().name().equalsIgnoreCase(value)),
			new Field("indicator", 0.2, (figure, value) -> figure.indicator().equals(value)));

	boolean isResult() {
		return text("kind").equals("figure");
	}

	String text(String field) {
		return data.path(field).asText();
	}

	/** Whether the two overlap. */
	boolean overlaps(Figure figure) {
		int start = data.path("start").asInt();
		int end = start + text("text").codePointCount(0, text("text").length());
		return figure.start() < end && start < figure.end();
	}

	/** Whether a figure is this one: it overlaps and has the same value and unit. */
	boolean isFoundAs(Figure figure) {
		return overlaps(figure) && figure.value().compareTo(new BigDecimal(text("value"))) == 0 && figure.unit().equals(text("unit"));
	}
}
