/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several texts in one cell: with the separator of the language between them, as people write it. Where one of the texts has a separator in it they
 * stand in quotes, each on a line of its own, so that they come apart again as they were.
 */
public final class ManyTexts {

	private static final Pattern SEPARATOR = Pattern.compile("[、，,;；\\n]");
	private static final String QUOTE = "\"";

	private ManyTexts() {
	}

	/**
	 * One text for all.
	 *
	 * @param texts none blank
	 * @param language {@code zh} or {@code en}
	 */
	public static String join(Collection<String> texts, String language) {
		if (texts.stream().noneMatch(ManyTexts::isAmbiguous)) {
			return String.join("zh".equals(language) ? "、" : ", ", texts);
		}
		return texts.stream().map(text -> QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE).collect(Collectors.joining("\n"));
	}

	private static boolean isAmbiguous(String text) {
		return SEPARATOR.matcher(text).find() || text.startsWith(QUOTE) || !text.equals(text.strip());
	}

	/** The texts that a cell holds, without blank ones. */
	public static List<String> split(String cell) {
		return cell.stripLeading().startsWith(QUOTE) ? quoted(cell.strip())
				: SEPARATOR.splitAsStream(cell).map(String::strip).filter(text -> !text.isEmpty()).toList();
	}

	/** Quotes that are not closed, or text between them, are no reason to lose something. */
	private static List<String> quoted(String cell) {
		List<String> texts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		boolean inside = false;
		for (int at = 0; at < cell.length(); at++) {
			char each = cell.charAt(at);
			if (each == '"' && inside && at + 1 < cell.length() && cell.charAt(at + 1) == '"') {
				text.append(each);
				at++;
			} else if (each == '"') {
				inside = !inside;
			} else if (!inside && SEPARATOR.matcher(String.valueOf(each)).matches()) {
				texts.add(text.toString());
				text.setLength(0);
			} else {
				text.append(each);
			}
		}
		texts.add(text.toString());
		return texts.stream().filter(each -> !each.isBlank()).toList();
	}
}
