/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that stay open for days. */
class DailyBackupsTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

	@TempDir
	private Path folder;

	@Test
	void theyAreCopiedWhenAnotherDayHasBegun() throws IOException {
		EveryKind kinds = new EveryKind();
		Path place = folder.resolve("books");
		try (Books books = Books.open(place, kinds.model);
				DailyBackups daily = new DailyBackups(folder.resolve("copies"), Keep.USUAL,
						() -> SingleConnection.open(place.toString(), new H2Dialect(), new H2Connector(place)))) {
			ObjectId thing = books.id(books.store().reservePart());
			books.commit(new Changes().add(thing, kinds.thing, "text", "a"));
			daily.start(TODAY, TODAY);
			daily.look(TODAY);
			assertThat(copies()).isEmpty();
			daily.look(TODAY.plusDays(1));
			assertThat(copies()).hasSize(1);
			daily.look(TODAY.plusDays(2));
			assertThat(copies()).as("nothing was changed").hasSize(1);
			books.commit(new Changes().set(books.state(thing), "text", "b"));
			daily.look(TODAY.plusDays(3));
			assertThat(copies()).hasSize(2);
		}
	}

	private List<Path> copies() throws IOException {
		Path copies = folder.resolve("copies");
		if (!Files.exists(copies)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(copies)) {
			return files.toList();
		}
	}
}
