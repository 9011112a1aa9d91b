/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.assessment.appraisal.Sentences;
import org.jiedui.assessment.system.Grade;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.assessment.system.Wording;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.value.Unit;

/** Says of indicators and points what people read, in the language of the screen. */
final class ScoreText {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final String HOW = "how.";

	private final String language = "zh".equals(Locale.getDefault().getLanguage()) ? "zh" : "en";
	private final ValueFormat format = new ValueFormat(new Labels(Locale.getDefault()), MoneyScale.YUAN);
	private final Sentences sentences = new Sentences(Locale.getDefault());

	String text(Wording wording) {
		return wording == null ? "" : wording.in(language);
	}

	/** Points without needless zeros; empty for none, which is not nought. */
	static String points(Optional<BigDecimal> points) {
		return points.map(ScoreText::points).orElse("");
	}

	static String points(BigDecimal points) {
		return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
	}

	/** The place of an indicator in its system, such as 1.2. */
	static String number(IndicatorSystem system, Indicator indicator) {
		return number(system.indicators(), indicator).orElse("");
	}

	private static Optional<String> number(List<Indicator> siblings, Indicator indicator) {
		for (int index = 0; index < siblings.size(); index++) {
			String place = String.valueOf(index + 1);
			if (siblings.get(index).equals(indicator)) {
				return Optional.of(place);
			}
			Optional<String> below = number(siblings.get(index).parts(), indicator);
			if (below.isPresent()) {
				return below.map(rest -> place + "." + rest);
			}
		}
		return Optional.empty();
	}

	/** A number with its unit, or a word. */
	String value(Appraised appraised) {
		return appraised.value().map(sentences::text).or(() -> appraised.level().map(word -> word(appraised.indicator(), word))).orElse("");
	}

	/** The unit of an indicator as the language writes it. */
	String unit(Indicator indicator) {
		return format.unitName(new Unit(indicator.unit()));
	}

	/** A word of the books in the language of the screen. */
	String word(Indicator indicator, String word) {
		return switch (indicator.scoring()) {
			case Scoring.ByLevel levels -> levels.level(word).map(level -> text(level.label())).orElse(word);
			case Scoring.YesNo answers -> Scoring.YesNo.answer(word).map(yes -> text(yes ? Scoring.YesNo.YES : Scoring.YesNo.NO)).orElse(word);
			case null, default -> word;
		};
	}

	/** Points by weight, in per cent; empty where there are none. */
	static Optional<BigDecimal> share(Optional<BigDecimal> points, BigDecimal weight) {
		return points.filter(any -> weight.signum() > 0).map(each -> each.multiply(HUNDRED).divide(weight, 0, RoundingMode.HALF_UP));
	}

	/** How the value makes points, and what is missing where it does not. */
	String how(Appraised appraised) {
		return appraised.gap().isPresent() ? "" : sentences.say(appraised.how().stream().filter(each -> each.key().startsWith(HOW)).toList());
	}

	/**
	 * Why there are no computed points; empty where there are.
	 *
	 * @param figure what the key number is called, if it is one
	 */
	Optional<String> gap(Appraised appraised, Optional<String> figure) {
		return appraised.gap().map(gap -> sentences.say(figure.isPresent() ? named(appraised.indicator(), gap, figure.get()) : gap));
	}

	/** People know a key number by its name. */
	private static Sentence named(Indicator indicator, Sentence sentence, String figure) {
		String id = indicator.source() instanceof ValueSource.OfMetric source ? source.metric() : "";
		return new Sentence(sentence.key(), sentence.values().stream().map(each -> id.equals(each) ? figure : each).toList());
	}

	/** The grade, or between which it lies. */
	String grade(Appraisal appraisal) {
		IndicatorSystem system = appraisal.system();
		Grade least = system.grade(appraisal.total());
		return appraisal.grade().map(grade -> text(grade.label())).orElseGet(
				() -> NLS.bind(Messages.Text_gradeOpen, text(least.label()),
						text(system.grade(appraisal.total().add(appraisal.open())).label())));
	}

	/** A level or answer that can be chosen. */
	record Choice(String kept, String shown) {
	}

	/** The words that can be chosen as the value of an indicator; none where it takes numbers. */
	List<Choice> choices(Indicator indicator) {
		return switch (indicator.scoring()) {
			case Scoring.ByLevel levels -> levels.levels().stream().map(level -> choice(level.label())).toList();
			case Scoring.YesNo answers -> List.of(choice(Scoring.YesNo.YES), choice(Scoring.YesNo.NO));
			case null, default -> List.of();
		};
	}

	/** What goes into the books is Chinese. */
	private Choice choice(Wording wording) {
		return new Choice(wording.zh(), text(wording));
	}
}
