/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.regex.Pattern;

/** Whether 一 counts anything: it does in checklists, behind a noun and as a span of time; in most sentences it is an article. */
final class OneOf {

	private static final Pattern CHECKLIST = Pattern.compile("[一二三四五六七八九十]个一|\\d\\+[N\\d]|清单");
	private static final String ENDS = ",，。;；、!！?？)）”";
	private static final String OTHERWISE = "度级时直般边带旦样流代体定起切";
	private static final String NOT_BEHIND = "第每另同这那某唯统单专万新首近进之逐又再";

	boolean counts(CharSequence text, int from, int to, Quantity one, Surroundings around) {
		char before = one.start() > from ? text.charAt(one.start() - 1) : ' ';
		char behind = one.end() < to ? text.charAt(one.end()) : '。';
		if (NOT_BEHIND.indexOf(before) >= 0 || OTHERWISE.indexOf(behind) >= 0) {
			return false;
		}
		if (CHECKLIST.matcher(around.sentence()).find()) {
			return !around.quantity().family().equals("time");
		}
		if (one.family().equals("time")) {
			return !one.unit().equals("天") || behind == '，';
		}
		return Character.isIdeographic(before) && ENDS.indexOf(behind) >= 0 || one.unit().equals("批");
	}
}
