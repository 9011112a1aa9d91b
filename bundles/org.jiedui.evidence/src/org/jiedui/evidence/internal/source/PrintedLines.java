/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

/** Printed lines as paragraphs: a line that is as long as the others and does not end a sentence goes on in the next. */
final class PrintedLines {

	private static final String ENDS = "。！？!?：:；;”";
	private static final double FULL = 0.8;

	private final String[] lines;

	PrintedLines(String text) {
		lines = text.split("\n", -1);
	}

	String paragraphs() {
		int longest = 0;
		for (String each : lines) {
			longest = Math.max(longest, each.strip().length());
		}
		StringBuilder text = new StringBuilder();
		for (String each : lines) {
			String line = each.strip();
			text.append(line);
			boolean goesOn = !line.isEmpty() && line.length() >= longest * FULL && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
			if (!goesOn) {
				text.append('\n');
			}
		}
		return text.toString();
	}
}
