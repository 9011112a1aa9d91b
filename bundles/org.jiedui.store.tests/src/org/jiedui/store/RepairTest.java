/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RawDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power failed while the books were closed: the file says that it is whole, and what was written last did not reach the disk. */
class RepairTest {

	private static final int HEADER = 2 * 4096;
	/** The last of the commits that reached the disk; the one of the beginning is the first. */
	private static final int REACHED = 6;

	@TempDir
	private Path folder;
	private final EveryKind kinds = new EveryKind();
	private final List<BooksFinding> findings = new ArrayList<>();
	private Path file;
	private ObjectId counter;
	private byte[] damaged;

	@BeforeEach
	void lose() throws IOException {
		file = folder.resolve("books.mv.db");
		try (Books books = Books.open(folder, kinds.model)) {
			counter = books.id(books.store().reservePart());
			books.commit(new Changes().add(counter, kinds.thing, "number", 1));
			for (int number = 2; number <= REACHED; number++) {
				books.commit(new Changes().set(books.state(counter), "number", number));
			}
			damaged = Files.readAllBytes(file);
			books.commit(new Changes().set(books.state(counter), "number", REACHED + 1));
		}
		System.arraycopy(Files.readAllBytes(file), 0, damaged, 0, HEADER);
		Files.write(file, damaged);
	}

	private Repair repair(boolean isInPlace) {
		return Books.provider(kinds.model).repair(folder.toString(), isInPlace, findings::add, null);
	}

	private static List<String> names(Path within) throws IOException {
		try (Stream<Path> files = Files.list(within)) {
			return files.map(each -> each.getFileName().toString()).toList();
		}
	}

	@Test
	void theBooksAreNotOpenedAndTheRemedyIsNamed() {
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(folder, kinds.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
		assertThat(refusal).hasMessageContaining("jiedui -w \"" + folder + "\" repair");
	}

	@Test
	void aBackupThatIsThereIsNamedBesides() throws IOException {
		repair(true);
		Path backup = folder.resolve("backups").resolve("books-1.zip");
		try (Books books = Books.open(folder, kinds.model)) {
			books.store().maintenance().orElseThrow().backUp(backup, null);
		}
		Files.write(file, damaged);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(folder, kinds.model).close());
		assertThat(refusal).hasMessageContaining("repair").hasMessageContaining("restore \"" + backup + "\"");
	}

	@Test
	void aLookTellsTheLastCommitAndChangesNothing() throws IOException {
		Repair repair = repair(false);
		assertThat(repair.kept()).isEmpty();
		assertThat(repair.last()).hasValueSatisfying(last -> {
			assertThat(last.number().part()).isEqualTo(counter.part());
			assertThat(last.sequence()).isEqualTo(REACHED);
			assertThat(last.author()).isNotEmpty();
		});
		assertThat(findings).isEmpty();
		assertThat(file).hasBinaryContent(damaged);
		assertThat(names(folder)).containsExactlyInAnyOrder("books.mv.db", "books.lock");
	}

	@Test
	void whatIsStillThereIsPutInPlaceAndTheFileIsKept() throws IOException {
		Repair repair = repair(true);
		assertThat(repair.last()).hasValueSatisfying(last -> assertThat(last.sequence()).isEqualTo(REACHED));
		assertThat(repair.kept()).hasValueSatisfying(kept -> assertThat(kept).hasParent(folder).hasBinaryContent(damaged));
		try (Books books = Books.open(folder, kinds.model)) {
			assertThat(books.state(counter).get(feature(kinds.thing, "number"))).isEqualTo(REACHED);
			books.commit(new Changes().set(books.state(counter), "number", REACHED + 1));
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void aFileThatLostNothingIsLeftInItsPlace() throws IOException {
		assertThat(repair(true).isWhole()).isFalse();
		byte[] whole = Files.readAllBytes(file);
		Repair again = repair(true);
		assertThat(again.isWhole()).isTrue();
		assertThat(again.kept()).isEmpty();
		assertThat(again.last()).hasValueSatisfying(last -> assertThat(last.sequence()).isEqualTo(REACHED));
		assertThat(file).hasBinaryContent(whole);
	}

	@Test
	void faultsOfWhatIsThereAreTold() throws Exception {
		repair(true);
		try (RawDatabase raw = RawDatabase.open(folder.toString())) {
			raw.execute("UPDATE \"sys_part\" SET \"head\" = 77");
		}
		repair(false);
		assertThat(findings).isNotEmpty();
	}

	@Test
	void whereNothingCanBeReadTheFileStays() throws IOException {
		byte[] garbage = new byte[damaged.length];
		Files.write(file, garbage);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> repair(true));
		assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
		assertThat(file).hasBinaryContent(garbage);
		assertThat(names(folder)).containsExactlyInAnyOrder("books.mv.db", "books.lock");
	}

	@Test
	void whatAKilledRepairLeftGoes() throws IOException {
		Files.writeString(folder.resolve("books-20260101-120000-000-damaged.mv.db.part"), "half");
		repair(true);
		Books.open(folder, kinds.model).close();
		assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
	}

	@Test
	void booksThatAreOpenAreLeftAlone() {
		repair(true);
		try (Books books = Books.open(folder, kinds.model)) {
			assertThat(catchThrowableOfType(WorkspaceException.class, () -> repair(false)).reason()).isEqualTo(Reason.IN_USE);
			assertThat(books.findings()).isEmpty();
		}
	}

	@Test
	void aPlaceWithoutBooksIsNotMade() {
		Path none = folder.resolve("none");
		assertThat(catchThrowableOfType(WorkspaceException.class,
				() -> Books.provider(kinds.model).repair(none.toString(), false, findings::add, null))).hasMessageContaining(none.toString());
		assertThat(none).doesNotExist();
	}
}
