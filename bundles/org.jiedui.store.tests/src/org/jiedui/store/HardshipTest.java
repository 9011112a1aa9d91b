/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.TroubledDisk;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.store.internal.schema.Preparation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, cannot be written or lost a part of the file: a sentence, and nothing that was saved is lost. */
class HardshipTest {

	/** More than fits into what H2 writes at once. */
	private static final int LENGTH = 20_000;

	@TempDir
	private Path folder;
	private final EveryKind kinds = new EveryKind();
	private ObjectId counter;
	/** The last number of which it was said that it is saved. */
	private int acknowledged;

	@BeforeEach
	void write() {
		TroubledDisk.plugIn();
		try (Books books = Books.open(folder, kinds.model)) {
			counter = books.id(books.store().reservePart());
			books.commit(new Changes().add(counter, kinds.thing, "number", 0));
		}
	}

	@AfterEach
	void repair() {
		TroubledDisk.repair();
	}

	/** The same books by the disk that gets into trouble. */
	private DatabaseStore onTroubledDisk() {
		List<EPackage> models = List.of(JieduiPackage.eINSTANCE, kinds.model);
		Database database = SingleConnection.open(folder.toString(), new H2Dialect(), new H2Connector(folder, TroubledDisk.SCHEME));
		return new DatabaseStore(folder.toString(), database, new Preparation(folder.toString(), database, models, List.of()).run(null), file -> {
			throw new AssertionError("Nobody asked for a backup");
		});
	}

	private static ObjectState state(DatabaseStore store, ObjectId id) {
		return Books.state(store.fetch(List.of(id), none -> false).states(), id);
	}

	/** Counts in the books, with a long text each time, until they refuse; returns the refusal. */
	private WorkspaceException countUntilRefused(DatabaseStore store) {
		Random random = new Random(7);
		return catchThrowableOfType(WorkspaceException.class, () -> {
			for (int number = acknowledged + 1; true; number++) {
				String noise = random.ints(LENGTH, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
				store.commit(new Changes().set(state(store, counter), "number", number, "text", noise).build());
				acknowledged = number;
			}
		});
	}

	private void assertNothingIsLost() {
		try (Books books = Books.open(folder, kinds.model)) {
			assertThat((Integer) books.state(counter).get(feature(kinds.thing, "number"))).isBetween(acknowledged, acknowledged + 1);
			books.store().maintenance().orElseThrow().verify(finding -> {
				throw new AssertionError(finding);
			}, null);
			books.commit(new Changes().set(books.state(counter), "text", "goes on"));
		}
	}

	@Test
	void aDiskThatGetsFullIsSaidAndLosesNothing() {
		DatabaseStore store = onTroubledDisk();
		TroubledDisk.leave(300_000);
		WorkspaceException refusal = countUntilRefused(store);
		assertThat(refusal.reason()).isEqualTo(Reason.INACCESSIBLE);
		assertThat(refusal).hasMessageContaining(folder.toString()).hasMessageContaining("full");
		assertThat(acknowledged).isPositive();
		// what comes after the first refusal is refused in the same way
		WorkspaceException again = countUntilRefused(store);
		assertThat(again.reason()).isEqualTo(Reason.INACCESSIBLE);
		assertThat(again).hasMessageContaining(folder.toString());
		catchThrowable(store::close);
		TroubledDisk.repair();
		assertNothingIsLost();
	}

	@Test
	void aDiskThatCannotBeWrittenAnyMoreIsSaid() {
		DatabaseStore store = onTroubledDisk();
		TroubledDisk.forbidWriting();
		WorkspaceException refusal = countUntilRefused(store);
		assertThat(refusal.reason()).isEqualTo(Reason.INACCESSIBLE);
		assertThat(refusal).hasMessageContaining(folder.toString());
		catchThrowable(store::close);
		TroubledDisk.repair();
		assertNothingIsLost();
	}

	@Test
	void booksThatMayNotBeWrittenAreReadAndASaveIsRefused() {
		TroubledDisk.forbidWriting();
		DatabaseStore store = onTroubledDisk();
		assertThat(state(store, counter).get(feature(kinds.thing, "number"))).isEqualTo(0);
		WorkspaceException refusal = countUntilRefused(store);
		store.close();
		assertThat(refusal.reason()).isEqualTo(Reason.INACCESSIBLE);
		assertThat(refusal).hasMessageContaining(folder.toString());
		TroubledDisk.repair();
		assertNothingIsLost();
	}

	/** A copy that broke off. H2 would open it as the books were long before. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.02, 0.3, 0.66, 0.9, 0.999 })
	void aFileWhoseEndIsLostIsCalledDamaged(double share) throws IOException {
		Path file = folder.resolve("books.mv.db");
		fill();
		try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
			cut.setLength((long) (cut.length() * share));
		}
		assertThat(catchThrowable(() -> Books.open(folder, kinds.model).close())).isInstanceOf(WorkspaceException.class);
		assertReadOrDamaged();
	}

	@Test
	void garbageInTheMiddleIsNeverTakenForBooks() throws IOException {
		Path file = folder.resolve("books.mv.db");
		fill();
		try (RandomAccessFile spoilt = new RandomAccessFile(file.toFile(), "rw")) {
			byte[] garbage = new byte[(int) (spoilt.length() / 2)];
			new Random(3).nextBytes(garbage);
			spoilt.seek(spoilt.length() / 4);
			spoilt.write(garbage);
		}
		assertReadOrDamaged();
	}

	/** Room was made for all of it, and the copy broke off. */
	@Test
	void aFileWhoseEndIsEmptyIsCalledDamaged() throws IOException {
		Path file = folder.resolve("books.mv.db");
		fill();
		try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
			long length = cut.length();
			cut.setLength(length / 2);
			cut.setLength(length);
		}
		assertThat(catchThrowable(() -> Books.open(folder, kinds.model).close())).isInstanceOfSatisfying(WorkspaceException.class,
				refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED));
		assertReadOrDamaged();
	}

	/** H2 would take it for new books. */
	@Test
	void anEmptyFileIsCalledDamaged() throws IOException {
		fill();
		try (RandomAccessFile cut = new RandomAccessFile(folder.resolve("books.mv.db").toFile(), "rw")) {
			cut.setLength(0);
		}
		assertThat(catchThrowableOfType(WorkspaceException.class, () -> Books.open(folder, kinds.model).close()).reason()).isEqualTo(Reason.DAMAGED);
	}

	private void fill() {
		try (Books books = Books.open(folder, kinds.model)) {
			for (int number = 1; number <= 20; number++) {
				books.commit(new Changes().set(books.state(counter), "number", number, "text", ("text of " + number + " ").repeat(2000)));
			}
			books.store().maintenance().orElseThrow().backUp(folder.resolve("backups").resolve("books-1.zip"), null);
		}
	}

	/** Whatever is read of spoilt books is true, or it is said that they are damaged and where the backup is. */
	private void assertReadOrDamaged() {
		Throwable failure = catchThrowable(() -> {
			try (Books books = Books.open(folder, kinds.model)) {
				int number = (Integer) books.state(counter).get(feature(kinds.thing, "number"));
				assertThat(books.state(counter).get(feature(kinds.thing, "text"))).isEqualTo(("text of " + number + " ").repeat(2000));
			}
		});
		if (failure != null) {
			assertThat(failure).isInstanceOfSatisfying(WorkspaceException.class, refusal -> {
				assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
				assertThat(refusal).hasMessageContaining(folder.toString());
			});
		}
		Books.provider(kinds.model).restore(folder.resolve("backups").resolve("books-1.zip"), folder.resolve("restored").toString(), finding -> {
			throw new AssertionError(finding);
		}, null);
	}
}
