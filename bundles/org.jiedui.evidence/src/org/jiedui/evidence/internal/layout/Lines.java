/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines. */
final class Lines {

	List<Line> of(String text) {
		List<Line> lines = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int stop = text.indexOf('\n', start);
			stop = stop < 0 ? text.length() : stop;
			int from = start;
			int to = stop;
			while (from < to && Character.isWhitespace(text.charAt(from))) {
				from++;
			}
			while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
				to--;
			}
			if (to > from) {
				lines.add(new Line(from, to, text.substring(from, to)));
			}
			start = stop + 1;
		}
		return lines;
	}
}
