/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import org.jiedui.evidence.internal.figure.Sentences.Sentence;

/**
 * What stands around a quantity.
 *
 * @param quantity the quantity
 * @param lead what stands before it, back to a comma or the quantity before
 * @param tail what stands behind it up to a comma or the next quantity, beginning with the noun that is its unit
 * @param thing what is counted: the noun behind it, or the one before it where only a verb follows
 * @param opening the clause up to it
 * @param clause what stands between the commas around it
 * @param part what stands between the semicolons around it
 * @param before the sentence up to it
 * @param after the sentence behind it
 * @param sentence the sentence
 * @param paragraph the passage, or of a very long one the thousand characters around
 * @param previous the indicator of the quantity before it in the same sentence, or an empty text
 */
record Surroundings(Quantity quantity, String lead, String tail, String thing, String opening, String clause, String part, String before,
		String after, String sentence, String paragraph,
		String previous) {

	private static final int NEIGHBOURHOOD = 1000;
	private static final String VERBS = "到赴来去在为被将已均全都共参进开完实前与和及同从获分用于是有，其并还也达占按以";
	private static final String COMMAS = ",，;；。:：!！?？";

	/**
	 * Looks around.
	 *
	 * @param last the quantity before, or null
	 * @param next the quantity behind, or null
	 */
	static Surroundings of(CharSequence text, int from, int to, Sentence sentence, Quantity last, Quantity quantity, Quantity next, String previous) {
		int clauseStart = back(text, quantity.start(), sentence.start(), COMMAS);
		int clauseEnd = forth(text, quantity.end(), sentence.end(), COMMAS);
		int leadStart = last == null ? clauseStart : Math.max(clauseStart, Math.min(last.nounStart(), quantity.start()));
		int tailEnd = next == null ? clauseEnd : Math.max(quantity.nounStart(), Math.min(clauseEnd, next.start()));
		int partStart = back(text, quantity.start(), sentence.start(), ";；。");
		int partEnd = forth(text, quantity.end(), sentence.end(), ";；。");
		String lead = cut(text, leadStart, quantity.start());
		String tail = cut(text, quantity.nounStart(), tailEnd);
		return new Surroundings(quantity, lead, tail, thing(lead, tail), cut(text, clauseStart, quantity.start()), cut(text, clauseStart, clauseEnd),
				cut(text, partStart, partEnd), cut(text, sentence.start(), quantity.start()), cut(text, quantity.nounStart(), sentence.end()),
				cut(text, sentence.start(), sentence.end()),
				cut(text, Math.max(from, quantity.start() - NEIGHBOURHOOD), Math.min(to, quantity.end() + NEIGHBOURHOOD)), previous);
	}

	private static String thing(String lead, String tail) {
		boolean noun = !tail.isEmpty() && Character.isLetterOrDigit(tail.charAt(0)) && VERBS.indexOf(tail.charAt(0)) < 0;
		if (!noun) {
			return lead;
		}
		int pause = tail.indexOf('、');
		return pause > 0 ? tail.substring(0, pause) : tail;
	}

	/** The same around another quantity in the place of this one. */
	Surroundings with(Quantity other) {
		return new Surroundings(other, lead, tail, thing, opening, clause, part, before, after, sentence, paragraph, previous);
	}

	private static int back(CharSequence text, int start, int from, String signs) {
		int index = start;
		while (index > from && signs.indexOf(text.charAt(index - 1)) < 0) {
			index--;
		}
		return index;
	}

	private static int forth(CharSequence text, int end, int to, String signs) {
		int index = end;
		while (index < to && signs.indexOf(text.charAt(index)) < 0) {
			index++;
		}
		return index;
	}

	private static String cut(CharSequence text, int start, int end) {
		return start >= end ? "" : text.subSequence(start, end).toString();
	}
}
