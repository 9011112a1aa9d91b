/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.appraisal.Standing;
import org.jiedui.assessment.system.Grade;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.core.format.ValueFormat;

/** The columns of the ranking. */
enum RankingColumn {
	RANK(50, SWT.RIGHT),
	PROGRAMME(210, SWT.LEFT),
	TOTAL(76, SWT.RIGHT),
	SHARE(70, SWT.RIGHT),
	GRADE(80, SWT.LEFT),
	TO_BEST(96, SWT.RIGHT),
	BEFORE(86, SWT.RIGHT),
	CHANGE(96, SWT.RIGHT),
	MISSING(90, SWT.RIGHT),
	STATE(120, SWT.LEFT);

	private final int width;
	private final int alignment;

	RankingColumn(int width, int alignment) {
		this.width = width;
		this.alignment = alignment;
	}

	/** Width at the first start in pixels at 96 dpi. */
	int width() {
		return width;
	}

	int alignment() {
		return alignment;
	}

	String label() {
		return switch (this) {
			case RANK -> Messages.Column_rank;
			case PROGRAMME -> Messages.Column_programme;
			case TOTAL -> Messages.Column_total;
			case SHARE -> Messages.Column_share;
			case GRADE -> Messages.Column_grade;
			case TO_BEST -> Messages.Column_toBest;
			case BEFORE -> Messages.Column_before;
			case CHANGE -> Messages.Column_change;
			case MISSING -> Messages.Column_missing;
			case STATE -> Messages.Column_state;
		};
	}

	/** What a row shows; empty for what is not known. */
	String text(Standing standing, ValueFormat format, IndicatorSystem system) {
		return switch (this) {
			case RANK -> standing.rank().map(Object::toString).orElse("");
			case PROGRAMME -> standing.name();
			case TOTAL -> standing.total().map(RankingColumn::plain).orElse("");
			case SHARE -> standing.share().map(share -> plain(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%").orElse("");
			case GRADE -> standing.grade().map(grade -> grade(grade, format, system))
					.orElse(standing.isAssessed() ? Messages.Ranking_gradeOpen : Messages.Ranking_notAssessed);
			case TO_BEST -> standing.toBest().map(RankingColumn::signed).orElse("");
			case BEFORE -> standing.before().map(RankingColumn::plain).orElse("");
			case CHANGE -> standing.change().map(RankingColumn::signed).orElse("");
			case MISSING -> standing.missing().map(Object::toString).orElse("");
			case STATE -> standing.state().map(state -> format.text(Literals.ASSESSMENT__STATE, state)).orElse("");
		};
	}

	/** What the books say in Chinese is shown in the language of the screen. */
	private static String grade(String kept, ValueFormat format, IndicatorSystem system) {
		return system.grades().stream().map(Grade::label).filter(label -> label.isMeantBy(kept)).map(label -> label.in(format.labels().language()))
				.findFirst().orElse(kept);
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static String signed(BigDecimal number) {
		return number.signum() == 0 ? "0" : (number.signum() < 0 ? "−" : "+") + plain(number.abs());
	}

	/** The number of a row, by which what is below nought stands out; empty of texts. */
	Optional<BigDecimal> number(Standing standing) {
		return switch (this) {
			case RANK -> standing.rank().map(BigDecimal::valueOf);
			case TOTAL -> standing.total();
			case SHARE -> standing.share();
			case TO_BEST -> standing.toBest();
			case BEFORE -> standing.before();
			case CHANGE -> standing.change();
			case MISSING -> standing.missing().map(BigDecimal::valueOf);
			case PROGRAMME, GRADE, STATE -> Optional.empty();
		};
	}

	/** Numbers by their size, what is not known last, all else by its reading. */
	Comparator<Standing> order(Function<Standing, String> text) {
		return switch (this) {
			case PROGRAMME, STATE -> {
				Collator collator = Collator.getInstance(Locale.getDefault());
				yield (left, right) -> collator.compare(text.apply(left), text.apply(right));
			}
			case GRADE -> Comparator.comparing((Standing standing) -> standing.share().map(BigDecimal::negate).orElse(null), numbers());
			default -> Comparator.comparing(standing -> number(standing).orElse(null), numbers());
		};
	}

	private static Comparator<BigDecimal> numbers() {
		return Comparator.nullsLast(Comparator.naturalOrder());
	}
}
