/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the command line of the benchmarks asks for.
 *
 * @param settings how the suites are run
 * @param json where the raw figures go, or null
 * @param suites names of suites, or beginnings of names; empty for all
 */
record BenchOptions(RunSettings settings, Path json, Set<String> suites) {

	/** @throws IllegalArgumentException with a sentence for the user */
	static BenchOptions parse(String... arguments) {
		boolean quick = false;
		boolean server = false;
		OptionalInt seconds = OptionalInt.empty();
		Path json = null;
		Set<String> suites = new TreeSet<>();
		for (int index = 0; index < arguments.length; index++) {
			String argument = arguments[index];
			if (argument.equals("--quick")) {
				quick = true;
			} else if (argument.equals("--server")) {
				server = true;
			} else if (argument.equals("--seconds") && index + 1 < arguments.length) {
				seconds = OptionalInt.of(number(arguments[++index]));
			} else if (argument.equals("--json") && index + 1 < arguments.length) {
				json = Path.of(arguments[++index]);
			} else if (argument.startsWith("-")) {
				throw new IllegalArgumentException("Not understood: " + argument + "; the options are --quick, --json FILE, --server, --seconds N");
			} else {
				suites.add(argument);
			}
		}
		return new BenchOptions(new RunSettings(quick, server, seconds), json, suites);
	}

	private static int number(String text) {
		if (!text.matches("[1-9]\\d{0,5}")) {
			throw new IllegalArgumentException("Not a number of seconds: " + text);
		}
		return Integer.parseInt(text);
	}

	/** Whether a suite is to run: {@code store} stands for {@code store.open}, {@code store.save} and the like. */
	boolean wants(Suite suite) {
		return suites.isEmpty() && !suite.isLong() || suites.stream().anyMatch(name -> suite.name().equals(name) || suite.name().startsWith(name + "."));
	}
}
