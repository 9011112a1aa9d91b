/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Vocabulary;

/** Literals by their label; reads labels of both languages, literals and names. Sorts as the model lists them. */
final class EnumFormat implements TypeFormat<Enumerator> {

	private final EEnum type;
	private final Labels labels;
	/** Texts in small letters: a table says the same few words a hundred thousand times. */
	private final Map<String, Enumerator> words = new HashMap<>();
	private final Map<Enumerator, String> texts = new HashMap<>();

	EnumFormat(EEnum type, Labels labels) {
		this.type = type;
		this.labels = labels;
		for (EEnumLiteral literal : type.getELiterals()) {
			Enumerator value = literal.getInstance();
			Stream.concat(Labels.names(literal), Stream.of(literal.getLiteral())).forEach(name -> words.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
			texts.put(value, Vocabulary.NO_LITERAL.equals(value.getLiteral()) ? "" : labels.label(literal));
		}
	}

	@Override
	public String text(Enumerator value) {
		String text = texts.get(value);
		return text == null ? labels.label(type, value) : text;
	}

	@Override
	public Enumerator parse(String text) throws FormatException {
		Enumerator value = words.get(text.toLowerCase(Locale.ROOT));
		if (value == null) {
			throw new FormatException(NLS.bind(Messages.literalExpected, text, expected()));
		}
		return value;
	}

	private String expected() {
		return type.getELiterals().stream().map(labels::label).collect(Collectors.joining("zh".equals(labels.language()) ? "、" : ", "));
	}

	@Override
	public int compare(Enumerator first, Enumerator second) {
		return Integer.compare(position(first), position(second));
	}

	private int position(Enumerator value) {
		return type.getELiterals().indexOf(type.getEEnumLiteral(value.getName()));
	}
}
