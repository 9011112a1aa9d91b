/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

/**
 * A column of a result.
 *
 * @param key stable, for programs
 * @param heading in the user's language
 * @param numeric whether values stand at the right edge
 */
public record Column(String key, String heading, boolean numeric) {

	/** A column of text. */
	public static Column text(String key, String heading) {
		return new Column(key, heading, false);
	}

	/** A column of numbers. */
	public static Column number(String key, String heading) {
		return new Column(key, heading, true);
	}
}
