/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether the format of a number makes it a date or a percentage. */
final class NumberFormats {

	private final Map<String, Boolean> dates = new ConcurrentHashMap<>();
	private final Map<String, Boolean> percents = new ConcurrentHashMap<>();

	/**
	 * @param id number of the format, null where there is none; those below 164 are built in
	 * @param code the format itself, null for built-in ones
	 */
	boolean isDate(Integer id, String code) {
		if (code != null) {
			return dates.computeIfAbsent(code, NumberFormats::hasDay);
		}
		// 14-17 and 22 are dates everywhere, 27-36 and 50-58 in East Asian Excel; 18-21 and 45-47 are times of day
		return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
	}

	boolean isPercent(Integer id, String code) {
		return code != null ? percents.computeIfAbsent(code, each -> plain(each).contains("%")) : id != null && (id == 9 || id == 10);
	}

	private static boolean hasDay(String code) {
		String plain = plain(code);
		boolean month = plain.contains("m") && !plain.contains("h") && !plain.contains("s");
		boolean era = plain.contains("e") && !plain.contains("e+") && !plain.contains("e-") && !plain.contains("general");
		return plain.contains("y") || plain.contains("d") || month || era;
	}

	/** Without quoted text, escapes and what stands in brackets, such as colours and locales. */
	private static String plain(String code) {
		return code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.", "").toLowerCase(Locale.ROOT);
	}
}
