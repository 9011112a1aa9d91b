/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.choice.NamedChoice;
import org.jiedui.core.format.ValueFormat;

/**
 * What models declare and a value of a feature names, by label, with unit and module.
 *
 * @param feature whose values are identifiers
 */
record NamedChoices(EStructuralFeature feature, ValueFormat format) implements ChoiceSource {

	@Override
	public List<Choice> choices(String words) {
		String key = words.strip().toLowerCase(Locale.ROOT);
		return format.choices(feature).stream().filter(choice -> texts(choice).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(key)))
				.map(choice -> new Choice(choice.label(), format.detail(choice), choice::value)).toList();
	}

	private Stream<String> texts(NamedChoice choice) {
		return Stream.concat(choice.names().stream(), Stream.of(format.detail(choice), choice.value()));
	}
}
