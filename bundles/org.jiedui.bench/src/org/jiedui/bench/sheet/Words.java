/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;

/** What the literals of the project's enumerations are called, for yardsticks that know no model. */
final class Words {

	private final Labels labels = new Labels(Locale.CHINESE);

	/** Literals by their words. */
	Map<String, String> literals(EEnum type) {
		Map<String, String> literals = new HashMap<>();
		for (EEnumLiteral literal : type.getELiterals()) {
			literals.put(labels.label(literal), literal.getLiteral());
		}
		return literals;
	}

	/** Words by their literals. */
	Map<String, String> words(EEnum type) {
		Map<String, String> words = new HashMap<>();
		literals(type).forEach((word, literal) -> words.put(literal, word));
		return words;
	}

	/** The word of a literal. */
	String word(EEnum type, int literal) {
		return labels.label(type.getELiterals().get(literal));
	}

	static EEnum areas() {
		return JieduiPackage.Literals.AREA_OF_COOPERATION;
	}

	static EEnum stages() {
		return JieduiPackage.Literals.PROJECT_STAGE;
	}
}
