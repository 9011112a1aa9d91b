/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.report.internal.Texts;

/** Numbers of headings and captions in the order in which they are written, as the language has them. */
final class Numbering {

	private static final String[] DIGITS = { "", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
	private static final int TEN = 10;
	private static final int HUNDRED = 100;

	private final boolean chinese;
	private final Texts texts;
	private final List<Integer> levels = new ArrayList<>();
	private int tables;
	private int figures;

	Numbering(String language) {
		chinese = "zh".equals(language);
		texts = new Texts(Numbering.class, language);
	}

	/**
	 * The next heading.
	 *
	 * @param depth 1 for the outermost
	 */
	String heading(int depth, String heading) {
		while (levels.size() > depth) {
			levels.removeLast();
		}
		while (levels.size() < depth) {
			levels.add(0);
		}
		levels.set(depth - 1, levels.get(depth - 1) + 1);
		return chinese ? chinese(depth, levels.get(depth - 1)) + heading : english() + " " + heading;
	}

	private static String chinese(int depth, int number) {
		return switch (depth) {
			case 1 -> chinese(number) + "、";
			case 2 -> "（" + chinese(number) + "）";
			case 3 -> number + "．";
			default -> "（" + number + "）";
		};
	}

	private static String chinese(int number) {
		if (number >= HUNDRED) {
			return String.valueOf(number);
		}
		String tens = number < TEN ? "" : number < 2 * TEN ? "十" : DIGITS[number / TEN] + "十";
		return tens + DIGITS[number % TEN];
	}

	private String english() {
		return String.join(".", levels.stream().map(String::valueOf).toList());
	}

	/** The caption of the next table. */
	String table(String caption) {
		return texts.text("table", ++tables, caption);
	}

	/** The caption of the next chart or picture. */
	String figure(String caption) {
		return texts.text("figure", ++figures, caption);
	}
}
