/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;
import java.util.List;

import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.FigureKind;
import org.jiedui.evidence.figure.Qualifier;
import org.jiedui.evidence.internal.figure.Chronicle.Dating;
import org.jiedui.evidence.internal.figure.Sentences.Sentence;
import org.jiedui.evidence.source.Passage;

/** Makes statements of the quantities of a passage: what each is about, over what it counts, when it holds. For one text. */
final class Statements {

	private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
	/** So many names are passed over. */
	private static final int NAMES = 8;
	private static final Indication OTHER = new Indication("other", FigureKind.FIGURE, Basis.UNKNOWN, false);
	private static final Indication ASIDE = new Indication("other_context", FigureKind.CONTEXT, Basis.UNKNOWN, true);

	private final IndicatorRules rules;
	private final Chronicle chronicle;
	private final FigureList figures;
	private final BasisFinder bases = new BasisFinder();
	private final BareUnits bareUnits = new BareUnits();
	private final OneOf ones = new OneOf();

	Statements(IndicatorRules rules, Chronicle chronicle, FigureList figures) {
		this.rules = rules;
		this.chronicle = chronicle;
		this.figures = figures;
	}

	void read(CharSequence text, Passage passage, List<Sentence> sentences, List<Quantity> quantities) {
		Basis last = null;
		int next = 0;
		for (Sentence sentence : sentences) {
			String previous = "";
			String previousUnit = "";
			Indication before = null;
			Quantity lastOne = null;
			Basis counted = last;
			while (next < quantities.size() && quantities.get(next).start() < sentence.end()) {
				Quantity quantity = quantities.get(next);
				next++;
				Quantity following = following(quantities, next);
				Surroundings around = Surroundings.of(text, passage.start(), passage.end(), sentence, lastOne, quantity, following, previous);
				lastOne = quantity.named() == null ? quantity : lastOne;
				Quantity meant = meant(text, passage, quantity, around);
				if (meant == null) {
					continue;
				}
				if (meant != quantity) {
					around = around.with(meant);
				}
				Indication indication = indication(meant, around, before, previousUnit);
				GoverningDate date = chronicle.governing(text, sentence, meant);
				Basis basis = indication.kind() == FigureKind.CONTEXT ? Basis.UNKNOWN : bases.of(around, indication, date, last);
				Dating dating = indication.kind() == FigureKind.CONTEXT ? Dating.NONE : chronicle.dating(text, sentence, meant, date);
				figures.add(meant, indication, basis, dating, passage);
				previous = indication.indicator();
				previousUnit = meant.unit();
				before = indication;
				if (indication.kind() == FigureKind.FIGURE) {
					counted = basis;
				}
			}
			last = counted;
		}
	}

	/** The next quantity that is not part of a name: names do not end what is said of the one before. */
	private static Quantity following(List<Quantity> quantities, int from) {
		for (int index = from; index < quantities.size() && index < from + NAMES; index++) {
			if (quantities.get(index).named() == null) {
				return quantities.get(index);
			}
		}
		return null;
	}

	/** The quantity with its unit, or null if it counts nothing. */
	private Quantity meant(CharSequence text, Passage passage, Quantity quantity, Surroundings around) {
		if (quantity.named() != null) {
			return quantity;
		}
		if (quantity.family().equals("bare")) {
			return bareUnits.complete(quantity, around);
		}
		if (quantity.unit().equals("年") && quantity.value().compareTo(FIRST_YEAR) >= 0) {
			return null;
		}
		return quantity.one() && !ones.counts(text, passage.start(), passage.end(), quantity, around) ? null : quantity;
	}

	private Indication indication(Quantity quantity, Surroundings around, Indication before, String unitBefore) {
		if (quantity.named() != null) {
			return new Indication(quantity.named(), FigureKind.CONTEXT, Basis.UNKNOWN, true);
		}
		Indication known = rules.of(around);
		if (known != null) {
			return known;
		}
		if (quantity.chinese() && quantity.qualifier() == Qualifier.EXACT && !quantity.family().equals("money") && !quantity.family().equals("share")) {
			return ASIDE;
		}
		// 100万元、30万元和20万元: what the first of a row is about, the others are about too
		return before != null && quantity.unit().equals(unitBefore) && around.lead().length() <= 2 ? before : OTHER;
	}
}
