/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.sheet.Magnitude;

/**
 * The heading of a column.
 *
 * @param text as it stands in the file
 */
record Heading(String text) {

	private static final Pattern BRACKETS = Pattern.compile("[(\\[{【〔<《][^)\\]}】〕>》]*[)\\]}】〕>》]?");
	private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}\\p{S}]+");
	private static final Pattern UNIT = Pattern.compile("(?:单位[:：]?\\s*)?(千万|百万|万|亿|千|10,?000\\s|million\\s?|thousand\\s?)?\\s*"
			+ "(元|人民币|cny|rmb|yuan|人次|人|户|亩|公斤|吨|斤|个|次|期)");
	private static final Pattern FOREIGN = Pattern.compile("美元|美金|欧元|日元|英镑|港元|港币|\\$|€|£|\\b(?:usd|eur|jpy|gbp|hkd)\\b");

	/** Without blanks, punctuation, case, width and what stands in brackets; two headings of the same meaning often become equal. */
	String normal() {
		String plain = plain();
		String outside = NOISE.matcher(BRACKETS.matcher(plain).replaceAll("")).replaceAll("");
		return outside.isEmpty() ? NOISE.matcher(plain).replaceAll("") : outside;
	}

	static String normal(String text) {
		return new Heading(text).normal();
	}

	private String plain() {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/** The magnitude of the unit that stands in brackets, or after 单位; empty where no unit does. */
	Optional<Magnitude> magnitude() {
		String plain = plain();
		Matcher brackets = BRACKETS.matcher(plain);
		while (brackets.find()) {
			Optional<Magnitude> found = magnitude(brackets.group());
			if (found.isPresent()) {
				return found;
			}
		}
		int unit = plain.indexOf("单位:");
		return unit < 0 ? Optional.empty() : magnitude(plain.substring(unit));
	}

	private static Optional<Magnitude> magnitude(String text) {
		Matcher unit = UNIT.matcher(text);
		if (!unit.find()) {
			return Optional.empty();
		}
		String word = unit.group(1) == null ? "" : unit.group(1).strip().replace(",", "");
		return Optional.of(switch (word) {
			case "千", "thousand" -> Magnitude.THOUSAND;
			case "万", "10000" -> Magnitude.TEN_THOUSAND;
			case "百万", "million" -> Magnitude.MILLION;
			case "千万" -> Magnitude.TEN_MILLION;
			case "亿" -> Magnitude.HUNDRED_MILLION;
			default -> Magnitude.ONE;
		});
	}

	/** Whether a currency is named that is not yuan. */
	boolean isForeignCurrency() {
		return FOREIGN.matcher(plain()).find();
	}
}
