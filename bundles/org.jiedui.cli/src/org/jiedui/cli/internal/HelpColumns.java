/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.cli.spi.output.TextWidth;

/** Puts the second column of a help text where it belongs: picocli pads by characters, but a Chinese one takes two columns of a terminal. */
final class HelpColumns {

	private static final Pattern ROW = Pattern.compile("(?m)^(?<first> *\\S+(?: \\S+)*)(?<gap> {2,})(?=\\S)");

	private HelpColumns() {
	}

	static String aligned(String list) {
		Matcher row = ROW.matcher(list);
		return row.replaceAll(found -> {
			String first = found.group(1);
			int narrower = Math.max(1, found.group(2).length() - (TextWidth.of(first) - first.length()));
			return Matcher.quoteReplacement(first + " ".repeat(narrower));
		});
	}
}
