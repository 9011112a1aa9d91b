/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that stay open for days, and copies of them that cannot be made. */
class DailyBackupsTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

	private final EveryKind kinds = new EveryKind();
	private final List<String> warnings = new ArrayList<>();
	@TempDir
	private Path folder;
	private Path place;
	private Books books;
	private ObjectId thing;
	/** What the disk still has. */
	private long free = Long.MAX_VALUE;
	/** What happens to a copy before it is opened on trial. */
	private Consumer<Path> misfortune = copy -> {
	};

	@BeforeEach
	void write() {
		place = folder.resolve("books");
		books = Books.open(place, kinds.model);
		thing = books.id(books.store().reservePart());
		books.commit(new Changes().add(thing, kinds.thing, "text", "a"));
	}

	@AfterEach
	void close() {
		books.close();
	}

	private CopySite site() {
		return new CopySite(place, folder.resolve("copies"), this::database, at -> free);
	}

	private Database database(Path within) {
		if (!within.equals(place)) {
			misfortune.accept(within);
		}
		return SingleConnection.open(within.toString(), new H2Dialect(), new H2Connector(within));
	}

	private DailyBackups daily(Keep keep) {
		DailyBackups daily = new DailyBackups(site(), keep, warnings::add);
		daily.start(TODAY, TODAY);
		return daily;
	}

	private static void damage(Path within) {
		try {
			Files.write(H2Connector.file(within), new byte[1 << 16]);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Test
	void theyAreCopiedWhenAnotherDayHasBegun() throws IOException {
		try (DailyBackups daily = daily(Keep.USUAL)) {
			daily.look(TODAY);
			assertThat(copies()).isEmpty();
			daily.look(TODAY.plusDays(1));
			assertThat(copies()).hasSize(1);
			daily.look(TODAY.plusDays(2));
			assertThat(copies()).as("nothing was changed").hasSize(1);
			books.commit(new Changes().set(books.state(thing), "text", "b"));
			daily.look(TODAY.plusDays(3));
			assertThat(copies()).hasSize(2);
			books.store().settings().write(new BooksSetting("s", "view", "one", "body", 1, "clerk", Instant.now()));
			daily.look(TODAY.plusDays(4));
			assertThat(copies()).as("what offices set for themselves is of the books, too").hasSize(3);
		}
	}

	@Test
	void aCopyIsForNobodyWhoMayNotReadTheBooks() throws IOException {
		assumeTrue(Files.getFileAttributeView(place, PosixFileAttributeView.class) != null, "There are no rights of this kind here");
		Files.setPosixFilePermissions(H2Connector.file(place), PosixFilePermissions.fromString("rw-------"));
		try (DailyBackups daily = daily(Keep.USUAL)) {
			daily.look(TODAY.plusDays(1));
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copies().getFirst()))).isEqualTo("rw-------");
	}

	@Test
	void aCopyThatCannotBeOpenedIsNotKeptAndOlderOnesStay() throws IOException {
		try (DailyBackups daily = daily(new Keep(1, 0))) {
			daily.look(TODAY.plusDays(1));
			List<Path> first = copies();
			assertThat(first).hasSize(1);
			Path older = Files.copy(first.getFirst(), first.getFirst().resolveSibling("books-20200101-120000-000-daily.zip"));
			books.commit(new Changes().set(books.state(thing), "text", "b"));
			misfortune = DailyBackupsTest::damage;
			daily.look(TODAY.plusDays(2));
			assertThat(copies()).containsExactlyInAnyOrder(first.getFirst(), older);
			assertThat(warnings).singleElement().asString().contains(place.toString(), "cannot be opened", "-daily.zip");
			misfortune = copy -> {
			};
			daily.look(TODAY.plusDays(3));
			assertThat(copies()).doesNotContain(older);
		}
	}

	@Test
	void whereThereIsNoRoomNothingIsWrittenAndOlderOnesStay() throws IOException {
		try (DailyBackups daily = daily(new Keep(1, 0))) {
			daily.look(TODAY.plusDays(1));
			List<Path> first = copies();
			books.commit(new Changes().set(books.state(thing), "text", "b"));
			free = Files.size(H2Connector.file(place));
			daily.look(TODAY.plusDays(2));
			assertThat(copies()).isEqualTo(first);
			assertThat(warnings).singleElement().asString().contains(folder.resolve("copies").toString(), " MB are needed, and ", " MB are free");
		}
	}

	@Test
	void thatThereIsNoCopyIsToldOnceUntilThereIsOneAgain() {
		free = 0;
		try (DailyBackups daily = daily(Keep.USUAL)) {
			daily.look(TODAY.plusDays(1));
			daily.look(TODAY.plusDays(2));
			assertThat(warnings).hasSize(1);
			free = Long.MAX_VALUE;
			daily.look(TODAY.plusDays(3));
			free = 0;
			books.commit(new Changes().set(books.state(thing), "text", "b"));
			daily.look(TODAY.plusDays(4));
			assertThat(warnings).hasSize(2);
		}
	}

	/** A folder with something in it takes the place of a file that the system does not let go. */
	@Test
	void thatOlderOnesCannotBeTakenAwayIsToldOnceAndTheNewOneStays() throws IOException {
		Path stuck = folder.resolve("copies").resolve("books-20200101-120000-000-daily.zip");
		Files.createDirectories(stuck.resolve("within").resolve("it"));
		Path old = Files.writeString(stuck.resolveSibling("books-20200102-120000-000-daily.zip"), "old");
		try (DailyBackups daily = daily(new Keep(1, 0))) {
			daily.look(TODAY.plusDays(1));
			assertThat(copies()).hasSize(2).contains(stuck).doesNotContain(old);
			assertThat(warnings).singleElement().asString().contains(stuck.toString()).doesNotContain("no daily copy");
			daily.look(TODAY.plusDays(2));
			assertThat(warnings).hasSize(1);
			Files.delete(stuck.resolve("within").resolve("it"));
			Files.delete(stuck.resolve("within"));
			daily.look(TODAY.plusDays(3));
			assertThat(copies()).hasSize(1).doesNotContain(stuck);
			assertThat(warnings).hasSize(1);
		}
	}

	@Test
	void aGoodCopyIsKeptAlthoughItsTrialLeavesSomething() throws IOException {
		misfortune = within -> {
			try {
				Files.createDirectories(within.resolve("somebody").resolve("looks"));
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		};
		Database database = database(place);
		try {
			assertThat(new Backups(site(), database).before("x")).isNotEmptyFile();
		} finally {
			database.close();
		}
	}

	@Test
	void whatAKilledProgramLeftOfATrialGoes() throws IOException {
		Path left = Files.createDirectories(folder.resolve("copies").resolve("books-20200130-120000-000-daily.zip.trial"));
		Files.writeString(left.resolve("books.mv.db"), "half");
		Path mine = Files.writeString(left.resolveSibling("books-mine.zip.part"), "of somebody else");
		new Leftovers(site()).tidy();
		assertThat(copies()).containsExactly(mine);
	}

	@Test
	void beforeSomethingThatCannotBeTakenBackACopyIsTriedToo() throws IOException {
		misfortune = DailyBackupsTest::damage;
		assertRefused(Reason.FAILED, "cannot be opened");
	}

	@Test
	void withoutRoomForACopyWhatWantsItDoesNotBegin() throws IOException {
		free = 0;
		assertRefused(Reason.INACCESSIBLE, " MB are needed, and 0 MB are free");
	}

	private void assertRefused(Reason reason, String words) throws IOException {
		Database database = database(place);
		try {
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> new Backups(site(), database).before("x"));
			assertThat(refusal.reason()).isEqualTo(reason);
			assertThat(refusal).hasMessageContainingAll(folder.resolve("copies").toString(), words);
		} finally {
			database.close();
		}
		assertThat(copies()).isEmpty();
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
