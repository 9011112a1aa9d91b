/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.List;

import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectStore;

/** Books in a temporary folder, which goes with them. */
final class BenchBooks implements AutoCloseable {

	private static final int PARTIES = 500;

	private final BenchSite site = new BenchSite(Engine.H2);

	private BenchBooks() {
	}

	/** Books of so many programmes, of {@value ProgrammeContent#OBJECTS} objects each; the first has part 2. */
	static BenchBooks of(int programmes) {
		BenchBooks books = new BenchBooks();
		try (ObjectStore store = books.open()) {
			List<Link> parties = ProgrammeContent.addParties(store, PARTIES);
			for (int programme = 0; programme < programmes; programme++) {
				ProgrammeContent.addProgramme(store, parties);
			}
		}
		return books;
	}

	ObjectStore open() {
		return site.open();
	}

	@Override
	public void close() {
		site.close();
	}
}
