/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The columns of the problems. */
enum ProblemColumn {
	MESSAGE(460, Problem::message),
	OBJECT(220, Problem::object),
	FIELD(120, Problem::field),
	PROGRAMME(160, Problem::programme);

	private final int width;
	private final Function<Problem, String> text;

	ProblemColumn(int width, Function<Problem, String> text) {
		this.width = width;
		this.text = text;
	}

	/** Width at the first start in pixels at 96 dpi. */
	int width() {
		return width;
	}

	String text(Problem problem) {
		return text.apply(problem);
	}

	/** By the reading of the text. */
	Comparator<Problem> order() {
		Collator collator = Collator.getInstance(Locale.getDefault());
		return (left, right) -> collator.compare(text(left), text(right));
	}

	String label() {
		return switch (this) {
			case MESSAGE -> Messages.columnMessage;
			case OBJECT -> Messages.columnObject;
			case FIELD -> Messages.columnField;
			case PROGRAMME -> Messages.columnProgramme;
		};
	}
}
