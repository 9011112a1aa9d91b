/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.internal.backup.Keep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books in a folder are copied by themselves, once a day. */
class DailyBackupTest {

	@TempDir
	private Path folder;
	private Path books;
	private final EveryKind kinds = new EveryKind();
	private ObjectId thing;

	@BeforeEach
	void write() {
		books = folder.resolve("books");
		try (Books open = Books.open(books, kinds.model)) {
			thing = open.id(open.store().reservePart());
			open.commit(new Changes().add(thing, kinds.thing, "text", "of yesterday"));
		}
	}

	@AfterEach
	void asUsual() {
		System.clearProperty(Keep.PROPERTY);
	}

	/** As if the books had been used some days ago last. */
	private void rest(int days) throws IOException {
		Files.setLastModifiedTime(books.resolve("books.mv.db"), FileTime.from(Instant.now().minus(Duration.ofDays(days))));
	}

	private List<Path> copies() throws IOException {
		Path copies = books.resolve("backups");
		if (!Files.exists(copies)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(copies)) {
			return files.sorted().toList();
		}
	}

	@Test
	void theFirstUseOfADayCopiesWhatWasLeft() throws IOException {
		Books.open(books, kinds.model).close();
		assertThat(copies()).isEmpty();
		rest(1);
		try (Books open = Books.open(books, kinds.model)) {
			assertThat(open.state(thing).get(Changes.feature(kinds.thing, "text"))).isEqualTo("of yesterday");
		}
		List<Path> first = copies();
		assertThat(first).singleElement().satisfies(copy -> assertThat(copy.getFileName().toString()).endsWith("-daily.zip"));
		Books.provider(kinds.model).restore(first.getFirst(), folder.resolve("restored").toString(), finding -> {
			throw new AssertionError(finding);
		}, null);
		try (Books restored = Books.open(folder.resolve("restored"), kinds.model)) {
			assertThat(restored.state(thing).get(Changes.feature(kinds.thing, "text"))).isEqualTo("of yesterday");
		}
	}

	@Test
	void commitsGoOnWhileACopyIsMade() throws IOException {
		rest(1);
		try (Books open = Books.open(books, kinds.model)) {
			for (int number = 1; number <= 20; number++) {
				open.commit(new Changes().set(open.state(thing), "number", number));
			}
		}
		try (Books open = Books.open(books, kinds.model)) {
			assertThat(open.state(thing).get(Changes.feature(kinds.thing, "number"))).isEqualTo(20);
		}
	}

	@Test
	void booksThatDidNotChangeAreNotCopiedAgain() throws IOException {
		rest(2);
		Books.open(books, kinds.model).close();
		List<Path> first = copies();
		rest(1);
		Books.open(books, kinds.model).close();
		assertThat(copies()).isEqualTo(first).hasSize(1);
	}

	@Test
	void copiesCanBeTurnedOff() throws IOException {
		System.setProperty(Keep.PROPERTY, "0");
		rest(1);
		Books.open(books, kinds.model).close();
		assertThat(copies()).isEmpty();
	}

	@Test
	void aPlaceThatCannotBeWrittenKeepsNobodyFromWorkingAndIsTold() throws IOException {
		Files.writeString(books.resolve("backups"), "no folder");
		rest(1);
		List<String> warnings = Collections.synchronizedList(new ArrayList<>());
		try (Books open = Books.open(books, kinds.model)) {
			open.store().onWarning(warnings::add);
			open.commit(new Changes().set(open.state(thing), "text", "today"));
		}
		assertThat(books.resolve("backups")).hasContent("no folder");
		assertThat(warnings).singleElement().asString().contains(books.toString(), books.resolve("backups").toString(), "Check that");
	}

	@Test
	void whatIsTooOldGoesAndWhatAPersonMadeStays() throws IOException {
		Path copies = Files.createDirectories(books.resolve("backups"));
		for (String day : List.of("20200106", "20200107", "20200114", "20200121", "20200128", "20200129")) {
			Files.writeString(copies.resolve("books-" + day + "-120000-000-daily.zip"), "old");
		}
		Files.writeString(copies.resolve("books-20200101-120000-000-before-format-1.zip"), "kept");
		Files.writeString(copies.resolve("mine.zip"), "kept");
		Files.writeString(copies.resolve("books-20200130-120000-000-daily.zip.part"), "of a killed program");
		Files.writeString(copies.resolve("books-20200130-120000-000-before-purge-talent.zip.raw"), "of a killed program");
		Files.writeString(copies.resolve("books-20200130-120000-000-before-format-1.zip.part"), "of a killed program");
		Files.writeString(Files.createDirectory(copies.resolve("books-20200130-120000-000-before-kinds-1.zip.trial")).resolve("books.mv.db"), "half");
		Files.writeString(Files.createDirectory(books.resolve("migrating")).resolve("books.mv.db"), "half");
		System.setProperty(Keep.PROPERTY, "2,3");
		rest(1);
		Books.open(books, kinds.model).close();
		assertThat(copies()).extracting(copy -> copy.getFileName().toString()).hasSize(5).contains("mine.zip",
				"books-20200101-120000-000-before-format-1.zip", "books-20200129-120000-000-daily.zip", "books-20200121-120000-000-daily.zip");
		assertThat(books.resolve("migrating")).doesNotExist();
	}
}
