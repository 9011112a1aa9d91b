/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of books in a folder: made, tampered with, put back. */
class BackupTest extends StoreTest {

	private static final String MANIFEST = "manifest.properties";
	private static final String DATABASE = "books.mv.db";

	@TempDir
	Path other;
	private Path file;
	private Path target;
	private ObjectId thing;

	@BeforeEach
	void backUp() {
		file = other.resolve("b.zip");
		target = other.resolve("restored");
		thing = thing("text", "kept");
		books.store().maintenance().orElseThrow().backUp(file, null);
		books.commit(new Changes().set(books.state(thing), "text", "later"));
	}

	private List<BooksFinding> restore() {
		List<BooksFinding> findings = new ArrayList<>();
		Books.provider(kinds.model).restore(file, target.toString(), findings::add, null);
		return findings;
	}

	/** The books do not come to be, and nothing else stays. */
	private void assertRefused(Reason reason, String words) {
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, this::restore);
		assertThat(refusal.reason()).isEqualTo(reason);
		assertThat(refusal).hasMessageContaining(words);
		assertThat(target).doesNotExist();
	}

	private void tamper(Map<String, byte[]> changed) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		entries.putAll(changed);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
	}

	private void manifest(String line, String value) throws IOException {
		try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(MANIFEST)) {
					String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
					tamper(Map.of(MANIFEST, text.replaceFirst("(?m)^" + line + "=.*$", line + "=" + value).getBytes(StandardCharsets.ISO_8859_1)));
				}
			}
		}
	}

	@Test
	void theBooksComeBackAsTheyWere() throws IOException {
		assertThat(restore()).isEmpty();
		try (Books restored = Books.open(target, kinds.model)) {
			assertThat(restored.state(thing).get(Changes.feature(kinds.thing, "text"))).isEqualTo("kept");
		}
		try (Stream<Path> files = Files.list(target)) {
			assertThat(files.map(each -> each.getFileName().toString())).containsExactlyInAnyOrder(DATABASE, "books.lock");
		}
		try (Stream<Path> files = Files.list(other)) {
			assertThat(files).containsExactlyInAnyOrder(file, target);
		}
	}

	@Test
	void settingsComeBackToo() {
		BooksSetting view = MemoryWorkspace.open(books.store()).settings().add("ledger.view.things", "在建", "body");
		file = other.resolve("with-setting.zip");
		books.store().maintenance().orElseThrow().backUp(file, null);
		assertThat(restore()).isEmpty();
		try (Books restored = Books.open(target, kinds.model)) {
			assertThat(restored.store().settings().list("ledger.view.things")).containsExactly(view);
		}
	}

	@Test
	void faultsThatTheBooksHadAreToldAndDoNotKeepThemAway() throws Exception {
		books.close();
		try (RawDatabase raw = RawDatabase.open(location)) {
			raw.execute("UPDATE \"sys_block\" SET \"next\" = 1 WHERE \"part\" = " + part);
		}
		books = Books.open(location, kinds.model);
		file = other.resolve("faulty.zip");
		books.store().maintenance().orElseThrow().backUp(file, null);
		assertThat(restore()).extracting(BooksFinding::check).containsExactly("numbers");
		assertThat(target.resolve(DATABASE)).exists();
	}

	@Test
	void aFileThatIsThereIsNotOverwritten() throws IOException {
		byte[] before = Files.readAllBytes(file);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
				() -> books.store().maintenance().orElseThrow().backUp(file, null));
		assertThat(refusal).hasMessageContaining(file.toString());
		assertThat(file).hasBinaryContent(before);
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
		Path letter = Files.writeString(other.resolve("letter.txt"), "no folder");
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
				() -> books.store().maintenance().orElseThrow().backUp(letter.resolve("b.zip"), null));
		assertThat(refusal.reason()).isEqualTo(Reason.INACCESSIBLE);
		assertThat(refusal).hasMessageContaining(letter.toString());
	}

	@Test
	void booksAreNeverReplaced() throws IOException {
		books.close();
		byte[] before = Files.readAllBytes(folder.resolve(DATABASE));
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
				() -> Books.provider(kinds.model).restore(file, folder.toString(), finding -> {
				}, null));
		assertThat(refusal).hasMessageContaining(folder.toString());
		assertThat(folder.resolve(DATABASE)).hasBinaryContent(before);
		books = Books.open(location, kinds.model);
	}

	@Test
	void aFileThatIsNoBackupIsRefused() throws IOException {
		Files.writeString(file, "This is a letter.");
		assertRefused(Reason.DAMAGED, "no backup");
	}

	@Test
	void aFileWithAPathInItIsRefused() throws IOException {
		tamper(Map.of("../escaped.txt", new byte[1]));
		assertRefused(Reason.DAMAGED, "no backup");
		assertThat(other.resolve("escaped.txt")).doesNotExist();
	}

	@Test
	void aFileThatUnpacksToMoreThanItSaysIsRefused() throws IOException {
		tamper(Map.of(DATABASE, new byte[5_000_000]));
		assertRefused(Reason.DAMAGED, "damaged");
	}

	@Test
	void aFileThatNeedsMoreThanTheDiskHasIsRefused() throws IOException {
		manifest("size", String.valueOf(Long.MAX_VALUE));
		assertRefused(Reason.INACCESSIBLE, "no room");
	}

	@Test
	void aDamagedFileIsRefused() throws IOException {
		manifest("sha256", "0".repeat(64));
		assertRefused(Reason.DAMAGED, "damaged");
	}

	@Test
	void aFileThatEndsTooEarlyIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length / 2));
		assertRefused(Reason.DAMAGED, "no backup");
	}

	@Test
	void headsThatAreOthersAreRefused() throws IOException {
		manifest("heads", "1:77");
		assertRefused(Reason.DAMAGED, "damaged");
	}

	@Test
	void aNewerBackupIsRefused() throws IOException {
		manifest("format", "999");
		assertRefused(Reason.NEWER, "newer");
	}

	@Test
	void whatAKilledRestorationLeftIsInNobodysWay() throws IOException {
		Files.writeString(Files.createDirectories(target.resolve("restoring")).resolve(DATABASE), "half");
		Files.writeString(target.resolve("books.lock"), "");
		assertThat(restore()).isEmpty();
		assertThat(target.resolve("restoring")).doesNotExist();
		assertThat(target.resolve(DATABASE)).isNotEmptyFile();
	}

	@Test
	void damagedBooksNameTheirNewestBackup() throws IOException {
		Path newest = folder.resolve("backups").resolve("books-2.zip");
		books.store().maintenance().orElseThrow().backUp(folder.resolve("backups").resolve("books-1.zip"), null);
		books.store().maintenance().orElseThrow().backUp(newest, null);
		books.close();
		Files.writeString(newest.resolveSibling("zz-letters.zip"), "no backup");
		byte[] bytes = Files.readAllBytes(folder.resolve(DATABASE));
		for (int index = 0; index < bytes.length; index++) {
			bytes[index] ^= 0x55;
		}
		Files.write(folder.resolve(DATABASE), bytes);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(folder, kinds.model).close());
		assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
		assertThat(refusal).hasMessageContaining(newest.toString()).hasMessageContaining("restore");
		books = null;
	}
}
