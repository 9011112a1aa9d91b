/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jiedui.model.AdministrativeLevel;

/**
 * A level of the divisions, and how long its codes are. A register has codes of six digits for provinces and prefectures, as GB/T 2260 writes them.
 *
 * @param level as the model has it
 * @param digits those of the code that say something
 * @param width digits of the code with the zeros that fill it up
 */
record Level(AdministrativeLevel level, int digits, int width) implements Comparable<Level> {

	private static final long BASE = 1_000_000_000_000L;
	private static final int LONGEST = 12;
	private static final Map<Integer, Level> BY_DIGITS = new TreeMap<>(Map.of(2, new Level(AdministrativeLevel.PROVINCE, 2, 6), 4,
			new Level(AdministrativeLevel.PREFECTURE, 4, 6), 6, new Level(AdministrativeLevel.COUNTY, 6, 6), 9,
			new Level(AdministrativeLevel.TOWNSHIP, 9, 9), LONGEST, new Level(AdministrativeLevel.VILLAGE, LONGEST, LONGEST)));

	/** The level of a code without zeros to fill it up; empty for what is no code. */
	static Optional<Level> of(String code) {
		return code.chars().allMatch(each -> each >= '0' && each <= '9') ? Optional.ofNullable(BY_DIGITS.get(code.length())) : Optional.empty();
	}

	/** That of units of a level of the model; empty where these have no codes. */
	static Optional<Level> of(AdministrativeLevel level) {
		return BY_DIGITS.values().stream().filter(each -> each.level() == level).findFirst();
	}

	/** The next higher one; empty for provinces. */
	Optional<Level> upper() {
		return BY_DIGITS.values().stream().filter(each -> each.digits() < digits).reduce((first, second) -> second);
	}

	/** Whether a code stands for the next higher unit: a prefecture without counties, such as 东莞, stands among the counties too, as 441900. */
	boolean repeatsUpper(String code) {
		return level == AdministrativeLevel.COUNTY && code.endsWith("00");
	}

	/** The key of the unit that a code lies below; empty for provinces. */
	Optional<Long> upperKey(String code) {
		return upper().map(upper -> {
			String above = code.substring(0, upper.digits());
			return upper.repeatsUpper(above) ? upper.upperKey(above).orElseThrow() : upper.key(above);
		});
	}

	/** As the register writes a code. */
	String written(String code) {
		return code + "0".repeat(width - code.length());
	}

	/** Tells a unit from all others, of this level or another. */
	long key(String code) {
		return digits * BASE + Long.parseLong(code + "0".repeat(LONGEST - code.length()));
	}

	/** The key of a code as somebody wrote it, with zeros at the end or without; 0 where it is none of this level. */
	long keyOf(String code) {
		String stripped = code == null ? "" : code.strip();
		boolean fits = stripped.matches("\\d{" + digits + "}0*") && (stripped.length() == digits || stripped.length() == 6 || stripped.length() == LONGEST);
		return fits ? key(stripped.substring(0, digits)) : 0;
	}

	/** The province that a key lies in, as a number of two digits. */
	static int province(long key) {
		return (int) (key % BASE / 10_000_000_000L);
	}

	@Override
	public int compareTo(Level other) {
		return Integer.compare(digits, other.digits);
	}
}
