/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that goes when it is closed, with all that is in it. */
public final class TemporaryFolder implements AutoCloseable {

	private final Path path;

	/** Makes an empty one. */
	public TemporaryFolder() {
		try {
			path = Files.createTempDirectory("jiedui-bench");
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	public Path path() {
		return path;
	}

	@Override
	public void close() {
		try (Stream<Path> files = Files.walk(path)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.delete(file);
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
