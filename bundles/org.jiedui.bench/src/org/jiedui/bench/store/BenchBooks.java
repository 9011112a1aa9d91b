/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.H2StoreProvider;

/** Books in a temporary folder, which goes with them. */
final class BenchBooks implements AutoCloseable {

	private static final int PARTIES = 500;

	private final Path folder;
	private final ObjectStoreProvider provider = new H2StoreProvider(() -> List.of(JieduiPackage.eINSTANCE));

	private BenchBooks(Path folder) {
		this.folder = folder;
	}

	/** Books of so many programmes, of {@value ProgrammeContent#OBJECTS} objects each; the first has part 2. */
	static BenchBooks of(int programmes) {
		try {
			BenchBooks books = new BenchBooks(Files.createTempDirectory("jiedui-bench"));
			try (ObjectStore store = books.open()) {
				List<Link> parties = ProgrammeContent.addParties(store, PARTIES);
				for (int programme = 0; programme < programmes; programme++) {
					ProgrammeContent.addProgramme(store, parties);
				}
			}
			return books;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	Path folder() {
		return folder;
	}

	ObjectStore open() {
		return provider.open(folder.toString(), null);
	}

	@Override
	public void close() {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
