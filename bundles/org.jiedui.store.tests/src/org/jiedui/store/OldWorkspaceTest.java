/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Measure;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Totals;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that a program of the first format wrote: the samples, and one change to the project 3-8. */
class OldWorkspaceTest {

	private static final JieduiPackage CORE = JieduiPackage.eINSTANCE;
	private static final ObjectId PROJECT = ObjectId.parse("3-8");

	@TempDir
	private Path folder;

	/** By which program they were written. */
	int format() {
		return 1;
	}

	/** Where they lie. */
	Path folder() {
		return folder;
	}

	@BeforeEach
	void unpack() throws IOException {
		try (InputStream file = OldWorkspaceTest.class.getResourceAsStream("format" + format() + "/books.zip");
				ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()));
			}
		}
	}

	private List<Path> backups() throws IOException {
		Path backups = folder.resolve("backups");
		if (!Files.exists(backups)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(backups)) {
			return files.toList();
		}
	}

	@Test
	void itsObjectsAreThereWithWhatTheyReferTo() {
		try (Books books = Books.open(folder)) {
			assertThat(books.state(PROJECT).get(feature(CORE.getProject(), "code"))).isEqualTo("OLD-1");
			Fetch pairings = books.fetch(Query.of(CORE.getPairing()));
			List<ObjectState> members = pairings.states().stream().filter(state -> state.type() == CORE.getMember()).toList();
			assertThat(members).isNotEmpty().anySatisfy(member -> {
				Link party = (Link) member.get(CORE.getMember_Party());
				assertThat(Books.state(pairings.states(), party.id()).type()).isEqualTo(party.type());
			});
			assertThat(pairings.states()).filteredOn(state -> state.type() == CORE.getPairing()).allSatisfy(
					pairing -> assertThat(((Link) pairing.get(CORE.getProgrammeRecord_Programme())).type()).isEqualTo(CORE.getProgramme()));
		}
	}

	@Test
	void itsHistoryIsToldAndGoesOn() {
		try (Books books = Books.open(folder)) {
			books.commit(new Changes().set(books.state(PROJECT), "code", "NEW-1").by("tester", "after the upgrade"));
			assertThat(books.store().history(HistoryQuery.ofObject(PROJECT, 10))).extracting(Commit::message).startsWith("after the upgrade", "旧库");
		}
	}

	@Test
	void itsTotalsAreCounted() {
		try (Books books = Books.open(folder)) {
			Totals projects = books.store().totals(CORE.getProject(), Optional.empty());
			List<ObjectState> states = books.fetch(Query.of(CORE.getProject())).states().stream().filter(each -> each.type() == CORE.getProject())
					.toList();
			assertThat(projects.objects()).isEqualTo(states.size()).isPositive();
			assertThat(projects.sum(CORE.getProject_Budget())).isEqualTo(states.stream().map(each -> (Money) each.get(CORE.getProject_Budget()))
					.filter(Objects::nonNull).map(Money::number).reduce(BigDecimal::add).map(Measure::canonical));
			assertThat(projects.sum(CORE.getProject_Budget())).isPresent();
			List<BooksFinding> findings = new ArrayList<>();
			books.store().maintenance().orElseThrow().verify(findings::add, null);
			assertThat(findings).isEmpty();
		}
	}

	@Test
	void aCopyIsKeptOnce() throws IOException, SQLException {
		Books.open(folder).close();
		List<Path> kept = backups();
		assertThat(kept).singleElement().satisfies(copy -> assertThat(copy.getFileName().toString()).endsWith("-before-format-" + format() + ".zip"));
		Books.open(folder).close();
		assertThat(backups()).isEqualTo(kept);
		try (RawDatabase raw = RawDatabase.open(folder.toString())) {
			assertThat(raw.texts("select content from sys_workspace where name = 'format'")).containsExactly("5");
			assertThat(raw.texts("select count(*) from sys_commit where objects is null or objects = 0")).containsExactly("0");
		}
	}

	@Test
	void whatWasInterruptedIsDoneAgain() throws SQLException {
		Books.open(folder).close();
		try (RawDatabase raw = RawDatabase.open(folder.toString())) {
			raw.execute("update sys_workspace set content = '" + format() + "' where name = 'format'");
		}
		try (Books books = Books.open(folder)) {
			assertThat(books.state(PROJECT).get(feature(CORE.getProject(), "code"))).isEqualTo("OLD-1");
		}
	}
}
