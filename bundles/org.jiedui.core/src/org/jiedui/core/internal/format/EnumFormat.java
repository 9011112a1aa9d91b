/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.util.stream.Collectors;

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

	EnumFormat(EEnum type, Labels labels) {
		this.type = type;
		this.labels = labels;
	}

	@Override
	public String text(Enumerator value) {
		return Vocabulary.NO_LITERAL.equals(value.getLiteral()) ? "" : labels.label(type, value);
	}

	@Override
	public Enumerator parse(String text) throws FormatException {
		return type.getELiterals().stream().filter(literal -> isNamed(literal, text)).findFirst().map(EEnumLiteral::getInstance)
				.orElseThrow(() -> new FormatException(NLS.bind(Messages.literalExpected, text, expected())));
	}

	private static boolean isNamed(EEnumLiteral literal, String text) {
		return Labels.names(literal, text) || literal.getLiteral().equalsIgnoreCase(text);
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
