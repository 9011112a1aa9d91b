/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a program that was killed left unfinished: copies that have not got their name yet, and the folders in which books are changed or copies
 * tried. Tidied by whoever has the books, before anything else is begun.
 */
public record Leftovers(CopySite site) {

	/** What the name of a file that is not whole yet adds to that which it will have. */
	static final String PART = ".part";
	/** The same of a copy as H2 writes it. */
	static final String RAW = ".raw";
	/** The same of the folder in which a copy is tried. */
	static final String TRIAL = ".trial";

	private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
	/** The names are those that the store gives by itself. */
	private static final Pattern UNFINISHED = Pattern.compile("books-\\d{8}-\\d{6}-\\d{3}-.+(\\" + PART + "|\\" + RAW + "|\\" + TRIAL + ")");

	/** Never fails: what cannot be deleted stays. */
	public void tidy() {
		clear(site.books().resolve(SwappedCopy.WITHIN));
		unfinished(site.books()).forEach(Leftovers::clear);
		unfinished(site.copies()).forEach(Leftovers::clear);
	}

	private static List<Path> unfinished(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> UNFINISHED.matcher(each.getFileName().toString()).matches()).toList();
		} catch (IOException | UncheckedIOException failure) {
			LOG.warn("{} cannot be read", folder, failure);
			return List.of();
		}
	}

	private static void clear(Path left) {
		try {
			if (Files.isDirectory(left)) {
				new WorkFolder(left).clear();
			} else {
				Files.deleteIfExists(left);
			}
		} catch (IOException failure) {
			LOG.warn("{} stays", left, failure);
		}
	}
}
