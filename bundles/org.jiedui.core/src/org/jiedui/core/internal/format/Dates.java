/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.model.value.PartialDate;

/** Reads dates as people write them: 2023-06-01, 2023.6.1, 2023/6, 2023年6月, 2023. */
final class Dates {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:年|[-./](?=\\d)|$)(?:(\\d{1,2})(?:月|[-./](?=\\d)|$)(?:(\\d{1,2})[日号]?)?)?");
	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private Dates() {
	}

	/** Empty when the text is no date or there is no such day. */
	static Optional<PartialDate> read(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
		for (Pattern pattern : new Pattern[] { FORM, DIGITS }) {
			Matcher form = pattern.matcher(plain);
			if (form.matches()) {
				return date(form);
			}
		}
		return Optional.empty();
	}

	private static Optional<PartialDate> date(Matcher form) {
		try {
			if (isZero(form.group(2)) || isZero(form.group(3))) {
				return Optional.empty();
			}
			return Optional.of(new PartialDate(number(form.group(1)), number(form.group(2)), number(form.group(3))));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static boolean isZero(String digits) {
		return digits != null && number(digits) == 0;
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}
}
