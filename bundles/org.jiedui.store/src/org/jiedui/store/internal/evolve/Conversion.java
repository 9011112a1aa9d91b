/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.util.function.UnaryOperator;

/**
 * What becomes of the values of an attribute on their way.
 *
 * @param form from the string form of one, never null, to that of another; null where nothing stays
 * @param isAsked whether a step asks for it, else the values stay what they are
 */
record Conversion(UnaryOperator<String> form, boolean isAsked) {

	static final Conversion NONE = new Conversion(UnaryOperator.identity(), false);

	/** Converts further what was converted already. */
	Conversion then(UnaryOperator<String> next) {
		return new Conversion(text -> {
			String converted = form.apply(text);
			return converted == null ? null : next.apply(converted);
		}, true);
	}

	String of(String text) {
		return form.apply(text);
	}
}
