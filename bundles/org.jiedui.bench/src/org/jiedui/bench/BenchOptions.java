/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the command line of the benchmarks asks for.
 *
 * @param quick whether fewer repetitions and smaller books will do
 * @param json where the raw figures go, or null
 * @param suites names of suites, or beginnings of names; empty for all
 */
record BenchOptions(boolean quick, Path json, Set<String> suites) {

	/** @throws IllegalArgumentException with a sentence for the user */
	static BenchOptions parse(String... arguments) {
		boolean quick = false;
		Path json = null;
		Set<String> suites = new TreeSet<>();
		for (int index = 0; index < arguments.length; index++) {
			String argument = arguments[index];
			if (argument.equals("--quick")) {
				quick = true;
			} else if (argument.equals("--json") && index + 1 < arguments.length) {
				json = Path.of(arguments[++index]);
			} else if (argument.startsWith("-")) {
				throw new IllegalArgumentException("Not understood: " + argument + "; the options are --quick and --json FILE");
			} else {
				suites.add(argument);
			}
		}
		return new BenchOptions(quick, json, suites);
	}

	/** Whether a suite is to run: {@code store} stands for {@code store.open} and {@code store.save}. */
	boolean wants(Suite suite) {
		return suites.isEmpty() || suites.stream().anyMatch(name -> suite.name().equals(name) || suite.name().startsWith(name + "."));
	}
}
