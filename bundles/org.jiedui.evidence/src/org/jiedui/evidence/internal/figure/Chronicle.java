/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiedui.evidence.figure.PartialDate;
import org.jiedui.evidence.internal.figure.Sentences.Sentence;

/**
 * The dates of one text as far as it was read. Dates without a year get one only where the text itself gives it: the year in the same passage for
 * 今年, the date of an occasion that is named again. For one text, passage after passage.
 */
final class Chronicle {

	private static final Pattern SINCE_BEHIND = Pattern.compile("^[^,，。;；\\d]{0,8}?(?:以来|起(?![到了着])|至今|开始)");
	private static final Pattern SINCE_BEFORE = Pattern.compile("(?:自从?|始于)$");
	private static final Pattern NOW = Pattern.compile("现在|目前|如今|当前");
	private static final List<String> OCCASIONS = List.of("招聘会", "联席会", "座谈会", "推进会", "推介会", "洽谈会", "展销会",
			"农展会", "博览会", "签约仪式", "捐赠仪式", "启动仪式", "开工仪式", "揭牌仪式", "培训班", "文化节", "采购节", "购物节", "运动会", "交流会", "对接会",
			"夏令营", "义诊");
	private static final Pattern STRIPPED = Pattern.compile("(?:^|[,，。;；\\s])以来");
	private static final int NEAR_PASSAGES = 3;
	/** So many dates are looked back. */
	private static final int REACH = 64;

	private final Map<String, Occurrence> occasions = new HashMap<>();
	private List<DateMark> marks = List.of();
	private int passage = -1;

	private record Occurrence(int passage, DateMark mark) {
	}

	/**
	 * What dates a quantity.
	 *
	 * @param date the date, or null if the text does not give all of it
	 * @param words the words, or null if there are none
	 */
	record Dating(PartialDate date, String words) {

		static final Dating NONE = new Dating(null, null);
	}

	/** Goes on to the next passage. */
	void enter(CharSequence text, int number, List<DateMark> dates, List<Sentence> sentences) {
		passage = number;
		marks = dates;
		int next = 0;
		for (Sentence sentence : sentences) {
			DateMark full = null;
			while (next < dates.size() && dates.get(next).start() < sentence.end()) {
				DateMark each = dates.get(next++);
				full = full == null && each.isFull() && each.month() > 0 ? each : full;
			}
			if (full != null) {
				for (String occasion : occasions(text.subSequence(sentence.start(), sentence.end()))) {
					occasions.put(occasion, new Occurrence(number, full));
				}
			}
		}
	}

	private static Set<String> occasions(CharSequence sentence) {
		String text = sentence.toString();
		Set<String> found = new HashSet<>();
		OCCASIONS.stream().filter(text::contains).forEach(found::add);
		return found;
	}

	/** The last date in a sentence before a quantity; null if there is none. */
	GoverningDate governing(CharSequence text, Sentence sentence, Quantity quantity) {
		DateMark last = null;
		for (int index = before(quantity.start()); index >= 0 && last == null && marks.get(index).start() >= sentence.start(); index--) {
			DateMark each = marks.get(index);
			last = each.isFull() || each.relative() != null || each.month() > 0 ? each : null;
		}
		if (last == null) {
			return null;
		}
		CharSequence behind = text.subSequence(last.end(), Math.min(quantity.start(), last.end() + 16));
		CharSequence before = text.subSequence(Math.max(sentence.start(), last.start() - 4), last.start());
		boolean start = SINCE_BEHIND.matcher(behind).find() || SINCE_BEFORE.matcher(before).find();
		boolean near = text.subSequence(last.end(), quantity.start()).chars().noneMatch(each -> each == ';' || each == '；');
		String between = before + " " + text.subSequence(last.end(), quantity.start());
		return new GoverningDate(last, start, between, near);
	}

	/** When a quantity holds. */
	Dating dating(CharSequence text, Sentence sentence, Quantity quantity, GoverningDate governing) {
		if (governing == null) {
			boolean stripped = STRIPPED.matcher(text.subSequence(sentence.start(), quantity.start())).find();
			return stripped ? new Dating(null, "以来") : Dating.NONE;
		}
		DateMark mark = governing.mark();
		String words = text.subSequence(mark.start(), mark.end()).toString();
		if (governing.isStart()) {
			return mark.isFull() ? Dating.NONE : new Dating(null, words);
		}
		if (NOW.matcher(text.subSequence(mark.end(), quantity.start())).find()) {
			return Dating.NONE;
		}
		if (mark.isFull()) {
			return new Dating(mark.in(mark.year()), words);
		}
		return new Dating(resolved(text, sentence, mark), words);
	}

	private PartialDate resolved(CharSequence text, Sentence sentence, DateMark mark) {
		Set<String> named = occasions(text.subSequence(sentence.start(), sentence.end()));
		for (String each : named) {
			Occurrence occurrence = occasions.get(each);
			boolean near = occurrence != null && passage - occurrence.passage() < NEAR_PASSAGES;
			if (near && "今年".equals(mark.relative()) && mark.month() == 0) {
				return occurrence.mark().in(occurrence.mark().year());
			}
			if (occurrence != null && mark.relative() == null && mark.month() == occurrence.mark().month()) {
				return mark.in(occurrence.mark().year());
			}
		}
		Integer year = yearInReach(sentence, mark);
		if (year == null) {
			return null;
		}
		return mark.in(year + (mark.relative() == null ? 0 : shift(mark.relative())));
	}

	/** The year that the passage told before; for a bare month only that of the same sentence. */
	private Integer yearInReach(Sentence sentence, DateMark mark) {
		int reach = 0;
		for (int index = before(mark.start()); index >= 0 && reach < REACH; index--) {
			DateMark each = marks.get(index);
			boolean reached = mark.relative() != null || each.start() >= sentence.start();
			if (each.isFull() && reached) {
				return each.lastYear() > 0 ? each.lastYear() : each.year();
			}
			reach++;
		}
		return null;
	}

	/** The index of the last date that ends at or before a place, or -1. */
	private int before(int place) {
		int low = 0;
		int high = marks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (marks.get(middle).end() <= place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	private static int shift(String relative) {
		return switch (relative) {
			case "去年", "上年", "去冬" -> -1;
			case "前年" -> -2;
			case "明年" -> 1;
			default -> 0;
		};
	}
}
