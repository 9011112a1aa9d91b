/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Validator;
import org.jiedui.model.vocabulary.Labels;

/** What is offered for the findings of a rule. */
final class Fixes {

	private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

	private Fixes() {
	}

	static List<Remedy> of(Constraint<?> rule, QuickFix fix, ScoreBooks books) {
		ValueFormat format = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);
		return new Validator(List.of(rule)).validate(books.books.roots(), TODAY).stream().filter(finding -> fix.rules().contains(finding.rule()))
				.flatMap(finding -> fix.remedies(finding, format).stream()).toList();
	}
}
