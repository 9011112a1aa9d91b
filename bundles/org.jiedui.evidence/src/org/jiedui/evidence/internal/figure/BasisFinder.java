/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.internal.words.Phrases;

/** Tells over what a quantity counts, from the words and dates of its sentence. The nearest and clearest words count. */
final class BasisFinder {

	private static final Phrases OCCASION = new Phrases("现场(?!推介|观摩|会|教学|办公|指导)|当日|当天|仪式上|此次|本次|这次|本届|一次性");
	private static final Phrases YEARLY = new Phrases("每年|年均|全年|年度(?!计划)|年产|年出栏|年利润|年收入|年销售|年产值|年接待|一年内|逐年");
	private static final Phrases ALTOGETHER = new Phrases("累计|共计|总计|以来|截至|截止|至今|迄今|过渡期|期间"
			+ "|近[一二两三四五六七八九十几\\d]+年|[一二两三四五六七八九十几\\d]+年(?:多|间)?来|[一二两三四五六七八九十几\\d]+年间");
	private static final Phrases UP_TO = new Phrases("截至|截止");
	private static final Phrases TOGETHER = new Phrases("(?<![公中])共(?![同建享治富产青进创赢话商谋筑识鸣性和融])|合计|总额|总投资|先后|陆续");
	private static final Phrases GOES_ON = new Phrases("^\\s*[”“\"]?(?:同时|其中|此外|另外|并|还|期间|其)");

	/**
	 * Tells.
	 *
	 * @param date the date that governs it, or null
	 * @param last what the sentence before counted over, or null if this is the first of the passage
	 */
	Basis of(Surroundings around, Indication indication, GoverningDate date, Basis last) {
		if (indication.fixed()) {
			return indication.basis();
		}
		if (OCCASION.isIn(around.part())) {
			return Basis.SINGLE;
		}
		boolean span = date != null && (date.isStart() || date.mark().lastYear() > 0);
		if (date != null && date.isNear() && !span && UP_TO.isIn(date.between())) {
			return Basis.CUMULATIVE;
		}
		if (YEARLY.isIn(around.clause()) || date != null && date.isNear() && !span && isYear(date.mark())) {
			return Basis.ANNUAL;
		}
		boolean dated = date != null && date.isNear() && date.mark().month() > 0 && !span;
		String words = dated ? date.between() : around.part();
		if (ALTOGETHER.isIn(words) || span && date.isNear()) {
			return Basis.CUMULATIVE;
		}
		if (dated) {
			return Basis.SINGLE;
		}
		if (TOGETHER.isIn(around.part())) {
			return Basis.CUMULATIVE;
		}
		return fromAfar(around, indication, date, span, last);
	}

	/** Words in the parts of the sentence before, and the sentence before where this one goes on with it. */
	private static Basis fromAfar(Surroundings around, Indication indication, GoverningDate date, boolean span, Basis last) {
		if (date != null && !span && !date.isNear()) {
			if (isYear(date.mark())) {
				return Basis.ANNUAL;
			}
			if (date.mark().month() > 0) {
				return Basis.SINGLE;
			}
		}
		if (ALTOGETHER.isIn(around.before())) {
			return Basis.CUMULATIVE;
		}
		if (last == Basis.CUMULATIVE && GOES_ON.isIn(around.sentence())) {
			return last;
		}
		return indication.basis();
	}

	private static boolean isYear(DateMark mark) {
		return mark.month() == 0 && mark.day() == 0 && (mark.year() > 0 || mark.relative() != null);
	}
}
