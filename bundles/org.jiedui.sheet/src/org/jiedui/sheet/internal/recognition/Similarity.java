/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

/** How much two normalised texts differ. */
final class Similarity {

	private Similarity() {
	}

	/** Whether two texts differ by so few characters that one may be a slip of the other. */
	static boolean isNear(String one, String other) {
		int length = Math.max(one.length(), other.length());
		int shorter = Math.min(one.length(), other.length());
		boolean chinese = one.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
		if (shorter < (chinese ? 3 : 5) || length > 40) {
			return false;
		}
		return distance(one, other) <= Math.max(1, length / (chinese ? 4 : 6));
	}

	/** How many characters must be put in, taken out or replaced. */
	static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int column = 0; column <= other.length(); column++) {
			previous[column] = column;
		}
		for (int row = 1; row <= one.length(); row++) {
			int[] current = new int[other.length() + 1];
			current[0] = row;
			for (int column = 1; column <= other.length(); column++) {
				int replaced = previous[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
				current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
			}
			previous = current;
		}
		return previous[other.length()];
	}
}
