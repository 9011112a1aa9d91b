/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EEnum;
import org.jiedui.model.vocabulary.Labels;

/** The literals of an enumeration by their labels. */
record LiteralChoices(EEnum type, Labels labels) implements ChoiceSource {

	@Override
	public List<Choice> choices(String words) {
		String key = words.strip().toLowerCase(Locale.ROOT);
		return type.getELiterals().stream().map(literal -> new Choice(labels.label(literal), "", literal::getInstance))
				.filter(choice -> choice.text().toLowerCase(Locale.ROOT).contains(key)).toList();
	}
}
