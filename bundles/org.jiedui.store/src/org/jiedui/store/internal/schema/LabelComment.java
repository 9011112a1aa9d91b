/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.Locale;

import org.eclipse.emf.ecore.ENamedElement;
import org.jiedui.model.vocabulary.Labels;

/** What the database says of a table or column: the labels of the model in both languages. */
final class LabelComment {

	private static final Labels CHINESE = new Labels(Locale.CHINESE);
	private static final Labels ENGLISH = new Labels(Locale.ENGLISH);

	private LabelComment() {
	}

	/** A literal of SQL; a comment cannot be bound. */
	static String of(ENamedElement element) {
		return literal(CHINESE.label(element) + " · " + ENGLISH.label(element));
	}

	/** The same of a column that says that something was set to nothing. */
	static String ofNothing(ENamedElement element) {
		return literal(CHINESE.label(element) + " = NULL · " + ENGLISH.label(element) + " = NULL");
	}

	private static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}
}
