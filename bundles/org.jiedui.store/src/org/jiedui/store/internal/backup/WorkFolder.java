/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is there while something is done, and may be left over from a program that was killed.
 *
 * @param path without folders in it
 */
record WorkFolder(Path path) {

	/** Makes it, empty, and for nobody else: what is in it has not got its rights yet. */
	void begin() throws IOException {
		clear();
		Files.createDirectory(path, FileRights.ofOwnerOnly(path));
	}

	/** Takes it away, if it is there. */
	void clear() throws IOException {
		if (Files.exists(path)) {
			List<Path> files;
			try (Stream<Path> listed = Files.list(path)) {
				files = listed.toList();
			}
			for (Path each : files) {
				Files.delete(each);
			}
			Files.delete(path);
		}
	}
}
