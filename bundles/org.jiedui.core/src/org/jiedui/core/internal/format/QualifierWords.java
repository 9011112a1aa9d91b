/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.vocabulary.Labels;

/** Puts the word that softens a number where the language wants it: 3,500多, 约30, over 3,500. */
final class QualifierWords {

	private static final Set<Qualifier> AFTER_THE_NUMBER = Set.of(Qualifier.MORE, Qualifier.OVER);
	private static final EEnum TYPE = JieduiPackage.Literals.QUALIFIER;

	private final Labels labels;

	QualifierWords(Labels labels) {
		this.labels = labels;
	}

	String with(Qualifier qualifier, String number) {
		if (qualifier == Qualifier.EXACT) {
			return number;
		}
		String word = labels.label(TYPE, qualifier);
		if ("zh".equals(labels.language())) {
			return AFTER_THE_NUMBER.contains(qualifier) ? number + word : word + number;
		}
		return word + " " + number;
	}
}
