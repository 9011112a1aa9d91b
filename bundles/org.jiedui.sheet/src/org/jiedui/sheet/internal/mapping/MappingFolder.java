/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.workspace.Location;
import org.jiedui.sheet.ColumnMapping;
import org.jiedui.sheet.MappingStore;
import org.jiedui.sheet.SheetRefusedException;

/** Mappings as files in one folder. */
public final class MappingFolder implements MappingStore {

	private static final String NAME = "mappings";
	private static final String ENDING = ".json";

	private final Path folder;
	private final MappingJson json = new MappingJson();

	public MappingFolder(Path folder) {
		this.folder = folder;
	}

	/** Beside books in a folder; for books on a server in the home of the user. */
	public static MappingFolder of(Location books) {
		return new MappingFolder(books.folder().map(place -> place.resolve(NAME))
				.orElseGet(() -> Path.of(System.getProperty("user.home"), ".jiedui", NAME)));
	}

	@Override
	public List<String> names() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
					.map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
		}
	}

	@Override
	public Optional<ColumnMapping> load(String name) throws IOException, SheetRefusedException {
		Path file = file(name);
		return Files.isRegularFile(file) ? Optional.of(json.read(file)) : Optional.empty();
	}

	@Override
	public void save(ColumnMapping mapping) throws IOException {
		if (mapping.name().isBlank()) {
			throw new IllegalArgumentException("A mapping without a name");
		}
		Files.createDirectories(folder);
		json.write(mapping, file(mapping.name()));
	}

	@Override
	public void remove(String name) throws IOException {
		Files.deleteIfExists(file(name));
	}

	/** Nothing that a name says leads out of the folder. */
	private Path file(String name) {
		return folder.resolve(name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceFirst("^\\.+", "_") + ENDING);
	}
}
