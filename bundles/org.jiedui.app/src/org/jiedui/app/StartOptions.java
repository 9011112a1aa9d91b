/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.jiedui.core.workspace.Location;

/**
 * What the command line asks of the workbench, apart from what the platform itself understands.
 *
 * @param words of the command line, in their order
 */
record StartOptions(List<String> words) {

	/** Followed by the address of a database on a server. The start script has made it of {@code -w}. */
	private static final String SERVER = "-server";
	/** Import the samples into a new workspace without asking. */
	private static final String SAMPLE = "-sample";

	/** Those of this program. */
	static StartOptions given() {
		return new StartOptions(List.of(Platform.getApplicationArgs()));
	}

	/** The server whose books are wanted; empty when they lie in a folder. */
	Optional<Location> server() {
		int option = words.indexOf(SERVER);
		return option < 0 || option + 1 == words.size() ? Optional.empty() : Optional.of(new Location(words.get(option + 1)));
	}

	/** Whether a new workspace gets the samples. */
	boolean sample() {
		return words.contains(SAMPLE);
	}
}
