/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

/**
 * A value in its three forms.
 *
 * @param shown for people, never null
 * @param plain for spreadsheets: numbers without separators; never null
 * @param data for programs: String, Number, Boolean, a list or a map of these, or null
 */
public record Cell(String shown, String plain, Object data) {

	/** A text that is the same for everybody; null counts as none. */
	public static Cell of(String text) {
		return text == null ? new Cell("", "", null) : new Cell(text, text, text);
	}

	/** A number. */
	public static Cell of(long number) {
		return new Cell(Long.toString(number), Long.toString(number), number);
	}
}
