/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that nobody reads without the password. */
class EncryptedBooksTest {

	private static final String PASSWORD = "a horse 100% correct";
	private static final String SECRET = "a name that nobody is to find";

	@TempDir
	private Path folder;
	private Path place;
	private final EveryKind kinds = new EveryKind();
	private ObjectId thing;

	/** Answers every request with the same, and keeps the last one. */
	private static final class Fixed implements PasswordSource {

		private final String password;
		private PasswordRequest asked;

		Fixed(String password) {
			this.password = password;
		}

		@Override
		public int order() {
			return 0;
		}

		@Override
		public Optional<char[]> password(PasswordRequest request) {
			asked = request;
			return Optional.ofNullable(password).map(String::toCharArray);
		}
	}

	private H2StoreProvider provider(PasswordSource password, List<MigrationStep> steps, EPackage model) {
		return new H2StoreProvider(() -> List.of(JieduiPackage.eINSTANCE, model), steps, List.of(password));
	}

	private H2StoreProvider provider(String password) {
		return provider(new Fixed(password), List.of(), kinds.model);
	}

	@BeforeEach
	void make() {
		place = folder.resolve("books");
		Fixed source = new Fixed(PASSWORD);
		try (ObjectStore store = provider(source, List.of(), kinds.model).createEncrypted(place.toString(), null)) {
			assertThat(source.asked.need()).isEqualTo(Need.NEW);
			thing = store.reserve(store.reservePart(), 1).id(0);
			store.commit(new Changes().add(thing, kinds.thing, "text", SECRET).build());
		}
	}

	private Object text(ObjectStore store) {
		Fetch fetch = store.fetch(List.of(thing), none -> false);
		return Books.state(fetch.states(), thing).get(feature(Books.state(fetch.states(), thing).type(), "text"));
	}

	private void assertNowhere(Path within) throws IOException {
		try (Stream<Path> files = Files.walk(within)) {
			assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
				String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
				assertThat(bytes.contains(SECRET)).as(file.toString()).isFalse();
				assertThat(bytes.contains(PASSWORD)).as(file.toString()).isFalse();
			});
		}
	}

	@Test
	void whatWasWrittenIsReadWithThePasswordOnly() throws IOException {
		try (ObjectStore store = provider(PASSWORD).open(place.toString(), null)) {
			assertThat(text(store)).isEqualTo(SECRET);
			assertNowhere(place);
		}
		assertNowhere(place);
		for (String wrong : new String[] { "a horse 100% wrong!", null }) {
			byte[] before = Files.readAllBytes(place.resolve("books.mv.db"));
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> provider(wrong).open(place.toString(), null).close());
			assertThat(refusal.reason()).isEqualTo(Reason.PASSWORD);
			assertThat(refusal).hasMessageContaining(place.toString()).hasMessageContaining("JIEDUI_PASSWORD");
			assertThat(refusal.getMessage()).doesNotContain("wrong!");
			assertThat(place.resolve("books.mv.db")).hasBinaryContent(before);
			assertNowhere(place);
		}
	}

	private void cut(long length) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(place.resolve("books.mv.db").toFile(), "rw")) {
			file.setLength(length);
		}
	}

	@Test
	void booksWhoseEndIsLostAreCalledDamagedByWhoeverKnowsThePassword() throws IOException {
		cut(Files.size(place.resolve("books.mv.db")) / 2);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> provider(PASSWORD).open(place.toString(), null).close());
		assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
		assertThat(refusal).hasMessageContaining(place.toString()).hasMessageContaining("end");
		refusal = catchThrowableOfType(WorkspaceException.class, () -> provider("wrong password").open(place.toString(), null).close());
		assertThat(refusal.reason()).isEqualTo(Reason.PASSWORD);
	}

	/** H2 would take it for new books. */
	@Test
	void aFileWithNothingButItsFirstBlockIsCalledDamaged() throws IOException {
		cut(4096);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> provider(PASSWORD).open(place.toString(), null).close());
		assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void aPasswordOfAnyCharactersIsOne() {
		Path other = folder.resolve("other");
		provider("三十六个字符的一个口令é %").createEncrypted(other.toString(), null).close();
		provider("三十六个字符的一个口令é %").open(other.toString(), null).close();
	}

	@Test
	void aRefusalLeavesTheFolderFree() {
		catchThrowableOfType(WorkspaceException.class, () -> provider("wrong password").open(place.toString(), null).close());
		try (ObjectStore store = provider(PASSWORD).open(place.toString(), null)) {
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
					() -> provider(PASSWORD).open(place.toString(), null).close());
			assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
			assertThat(text(store)).isEqualTo(SECRET);
		}
	}

	@Test
	void aBackupIsEncryptedAndComesBack() throws IOException {
		Path file = folder.resolve("b.zip");
		Path other = folder.resolve("other");
		try (ObjectStore store = provider(PASSWORD).open(place.toString(), null)) {
			store.maintenance().orElseThrow().backUp(file, null);
			store.maintenance().orElseThrow().verify(finding -> {
				throw new AssertionError(finding);
			}, null);
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			byte[] database = zip.getInputStream(zip.getEntry("books.mv.db")).readAllBytes();
			assertThat(new String(database, StandardCharsets.ISO_8859_1).contains(SECRET)).isFalse();
		}
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
				() -> provider("wrong password").restore(file, other.toString(), finding -> {
				}, null));
		assertThat(refusal.reason()).isEqualTo(Reason.PASSWORD);
		assertThat(other).doesNotExist();
		Fixed source = new Fixed(PASSWORD);
		provider(source, List.of(), kinds.model).restore(file, other.toString(), finding -> {
			throw new AssertionError(finding);
		}, null);
		assertThat(source.asked.place().text()).isEqualTo(other.toString());
		try (ObjectStore store = provider(PASSWORD).open(other.toString(), null)) {
			assertThat(text(store)).isEqualTo(SECRET);
		}
	}

	@Test
	void aMigrationKeepsThemEncrypted() throws IOException {
		EveryKind after = new EveryKind();
		after.thing.setName("Item");
		Step.version(after.model, 2);
		List<MigrationStep> steps = List.of(Step.of(after.model, 1, books -> books.renameClass("Thing", "Item")));
		try (ObjectStore store = provider(new Fixed(PASSWORD), steps, after.model).open(place.toString(), null)) {
			assertThat(text(store)).isEqualTo(SECRET);
		}
		assertNowhere(place);
		assertThat(place.resolve("backups")).isDirectoryContaining("glob:**-before-kinds-1.zip");
	}

	@Test
	void booksThatAreNotEncryptedNeedNoPassword() {
		Path plain = folder.resolve("plain");
		Fixed source = new Fixed(PASSWORD);
		provider(source, List.of(), kinds.model).open(plain.toString(), null).close();
		provider(source, List.of(), kinds.model).open(plain.toString(), null).close();
		assertThat(source.asked).isNull();
	}
}
