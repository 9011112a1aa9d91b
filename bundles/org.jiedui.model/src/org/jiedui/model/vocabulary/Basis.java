/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnumLiteral;

/** What the figures of an object cover. Figures of one basis are never added to those of another. */
public enum Basis {

	/** A year as a whole: added to those of the same year. */
	ANNUAL,
	/** One event: added to those of the same year, and to each other where no year is known. */
	SINGLE,
	/** All from the beginning, so that a later figure includes the earlier: never added, the largest stands. */
	CUMULATIVE,
	/** All places, channels or whatever else entries tell apart: within a year never added, the largest stands. */
	WHOLE;

	/** What a literal says of itself; empty where it says nothing, or a word that is none. */
	public static Optional<Basis> of(EEnumLiteral literal) {
		return Vocabulary.value(literal, Vocabulary.BASIS).flatMap(Basis::of);
	}

	/** The basis of that word; empty where there is none. */
	static Optional<Basis> of(String word) {
		for (Basis basis : values()) {
			if (basis.name().toLowerCase(Locale.ROOT).equals(word)) {
				return Optional.of(basis);
			}
		}
		return Optional.empty();
	}
}
