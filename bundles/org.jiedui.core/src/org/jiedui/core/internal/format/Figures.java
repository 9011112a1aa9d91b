/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jiedui.model.Qualifier;

/** Reads numbers as people write them in either language: 3,500多, 约1.2亿, over 600, 60余万元, ≥2. */
final class Figures {

	private static final Map<String, Qualifier> BEFORE = Map.ofEntries(
			Map.entry("不少于", Qualifier.AT_LEAST), Map.entry("至少", Qualifier.AT_LEAST), Map.entry("≥", Qualifier.AT_LEAST),
			Map.entry(">=", Qualifier.AT_LEAST), Map.entry("atleast", Qualifier.AT_LEAST),
			Map.entry("近", Qualifier.NEARLY), Map.entry("将近", Qualifier.NEARLY), Map.entry("nearly", Qualifier.NEARLY),
			Map.entry("almost", Qualifier.NEARLY),
			Map.entry("约", Qualifier.ABOUT), Map.entry("大约", Qualifier.ABOUT), Map.entry("~", Qualifier.ABOUT),
			Map.entry("about", Qualifier.ABOUT),
			Map.entry("morethan", Qualifier.MORE), Map.entry("over", Qualifier.OVER), Map.entry("超过", Qualifier.OVER));
	private static final Map<String, Qualifier> AFTER = Map.of("多", Qualifier.MORE, "余", Qualifier.OVER, "+", Qualifier.OVER);
	private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
			Map.entry("百", new BigDecimal("1e2")), Map.entry("千", new BigDecimal("1e3")), Map.entry("万", new BigDecimal("1e4")),
			Map.entry("十万", new BigDecimal("1e5")), Map.entry("百万", new BigDecimal("1e6")), Map.entry("千万", new BigDecimal("1e7")),
			Map.entry("亿", new BigDecimal("1e8")), Map.entry("thousand", new BigDecimal("1e3")), Map.entry("million", new BigDecimal("1e6")),
			Map.entry("billion", new BigDecimal("1e9")));
	private static final String NUMBER = "(?<number>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
	private static final Pattern FORM = Pattern.compile("(?<before>" + anyOf(BEFORE) + ")?(?<sign>[¥$])?" + NUMBER + "(?<inner>" + anyOf(AFTER)
			+ ")?(?<scale>" + anyOf(SCALES) + ")?(?<after>" + anyOf(AFTER) + ")?(?<unit>\\D*|\\D*\\p{L}[23])");

	private Figures() {
	}

	/**
	 * What a text says.
	 *
	 * @param number with the scale (万, 亿) multiplied in
	 * @param qualifier never null
	 * @param scaled whether there was a scale
	 * @param unit what follows the number, lower case without blanks, ² written as 2, or the sign of the currency before it; empty when nothing does
	 */
	record Figure(BigDecimal number, Qualifier qualifier, boolean scaled, String unit) {
	}

	/** Empty when the text is no number, or one with separators in odd places: nothing is guessed. */
	static Optional<Figure> read(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		Matcher form = FORM.matcher(plain);
		if (!form.matches()) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(form.group("number").replace(",", ""));
		String scale = form.group("scale");
		BigDecimal whole = scale == null ? number : number.multiply(SCALES.get(scale));
		return Optional.of(new Figure(whole, qualifier(form), scale != null, unit(form)));
	}

	/** A currency sign and a unit are said together only where the unit is one of money. */
	private static String unit(Matcher form) {
		String sign = form.group("sign") == null ? "" : form.group("sign");
		return form.group("unit").isEmpty() ? sign : sign + form.group("unit");
	}

	private static Qualifier qualifier(Matcher form) {
		if (form.group("before") != null) {
			return BEFORE.get(form.group("before"));
		}
		String word = form.group("inner") != null ? form.group("inner") : form.group("after");
		return word == null ? Qualifier.EXACT : AFTER.get(word);
	}

	private static String anyOf(Map<String, ?> words) {
		List<String> longestFirst = words.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).toList();
		return longestFirst.stream().collect(Collectors.joining("|"));
	}
}
