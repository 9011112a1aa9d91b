/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates, which are no quantities but tell when quantities hold. */
final class DateScanner {

	private static final String TO = "\\s*(?:[-~～—–－]{1,2}|至|到)\\s*";
	private static final Pattern DATE = Pattern.compile("(?<y1>(?:19|20)\\d{2})年?" + TO + "(?<y2>(?:19|20)\\d{2})年(?!来|多|前|后)"
			+ "|(?<iy>(?:19|20)\\d{2})[-/.](?<im>\\d{1,2})[-/.](?<id>\\d{1,2})(?:[日\\s]*\\d{1,2}:\\d{2}(?::\\d{2})?)?"
			+ "|(?<y>(?:19|20)\\d{2})\\s?年(?:度)?"
			+ "(?:\\s?(?<m>\\d{1,2})(?:" + TO + "\\d{1,2})?\\s?月(?:份)?(?:\\s?(?<d>\\d{1,2})(?:" + TO + "\\d{1,2})?\\s?[日号])?)?(?<e>底|末)?"
			+ "|(?<cy>[一二][〇零九一二三四五六七八○]{3})年(?:[一二三四五六七八九十]{1,2}月)?"
			+ "|(?<rel>今年|去年|前年|明年|当年|同年|上年|本年|今春|去冬)(?:以来|度)?(?:\\s?(?<rm>\\d{1,2})(?:" + TO + "\\d{1,2})?\\s?月(?:份)?(?:\\s?(?<rd>\\d{1,2})(?:" + TO
			+ "\\d{1,2})?\\s?[日号])?)?(?<re>底|末)?"
			+ "|(?<bm>\\d{1,2})(?:月)?(?:" + TO + "(?<bm2>\\d{1,2}))?\\s?月(?!\\d*%)(?:份)?"
			+ "(?:\\s?(?<bd>\\d{1,2})(?:" + TO + "\\d{1,2})?\\s?[日号])?(?<be>底|末)?"
			+ "|(?<![\\d.,])\\d{1,2}" + TO + "\\d{1,2}[日号]|(?<![\\d.,])(?<od>\\d{1,2})[日](?!元|均)"
			+ "|(?:[一二三四五六七八九]|十[一二]?)月(?:份|[一二三四五六七八九十]{1,3}[日号]|(?=[,，上中下底末初以]))"
			+ "|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}时(?:\\d{1,2}分|许|整)?(?!间|期|代|候|而)|(?:上午|下午|凌晨|早上|晚上|中午|早|晚)\\d{1,2}点(?:半|\\d{1,2}分?)?"
			+ "|\\d{2,4}年代|\\d{1,2}世纪");

	/** The dates of a passage, in order. */
	List<DateMark> of(CharSequence text, int from, int to) {
		List<DateMark> dates = new ArrayList<>();
		Matcher matcher = DATE.matcher(text).region(from, to).useTransparentBounds(true);
		while (matcher.find()) {
			dates.add(mark(matcher));
		}
		return dates;
	}

	private static DateMark mark(Matcher matcher) {
		int start = matcher.start();
		int end = matcher.end();
		if (matcher.group("y1") != null) {
			return new DateMark(start, end, number(matcher, "y1"), 0, 0, number(matcher, "y2"), null, false);
		}
		if (matcher.group("iy") != null) {
			return new DateMark(start, end, number(matcher, "iy"), number(matcher, "im"), number(matcher, "id"), 0, null, false);
		}
		if (matcher.group("y") != null) {
			return new DateMark(start, end, number(matcher, "y"), number(matcher, "m"), number(matcher, "d"), 0, null, matcher.group("e") != null);
		}
		if (matcher.group("rel") != null) {
			return new DateMark(start, end, 0, number(matcher, "rm"), number(matcher, "rd"), 0, matcher.group("rel"), matcher.group("re") != null);
		}
		return new DateMark(start, end, 0, number(matcher, "bm"), number(matcher, "bd"), 0, null, matcher.group("be") != null);
	}

	private static int number(Matcher matcher, String group) {
		String digits = matcher.group(group);
		return digits == null ? 0 : Integer.parseInt(digits);
	}
}
