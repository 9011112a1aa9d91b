/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

import org.jiedui.core.workspace.Location;

/**
 * Where the workbench keeps its own on this computer, such as window, perspective and columns, while the books lie on a server. Each database
 * has a folder of its own, whoever opens it.
 *
 * @param home of the user
 */
record ServerFolder(Path home) {

	private static final int DIGITS = 8;

	/** A folder whose name tells people which server it belongs to; the digits behind it make it unique. */
	Path of(Location server) {
		String shown = server.shown();
		String name = shown.substring(shown.indexOf("//") + 2).replaceAll("[^\\p{L}\\p{N}.-]+", "-");
		String digits = UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString().substring(0, DIGITS);
		return home.resolve(".jiedui").resolve("servers").resolve(name + "-" + digits);
	}
}
