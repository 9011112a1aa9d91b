/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there as a whole or not at all. */
class TargetFileTest {

	@TempDir
	private Path folder;

	@Test
	void aFileIsWrittenAndReplaced() throws Exception {
		Path file = folder.resolve("新 文件.csv");
		new TargetFile(file).write(out -> out.write("one".getBytes()));
		new TargetFile(file).write(out -> {
			out.write("two".getBytes());
			out.close();
		});

		assertThat(file).hasContent("two");
		assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
	}

	@Test
	void whatFailsLeavesTheOldFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("book.xlsx"), "old");

		assertThatThrownBy(() -> new TargetFile(file).write(out -> {
			out.write(1);
			throw new IOException("broken pipe");
		})).isInstanceOf(ExchangeException.class).hasMessageContaining("book.xlsx").hasMessageContaining("broken pipe")
				.hasCauseInstanceOf(IOException.class);
		assertThatThrownBy(() -> new TargetFile(file).write(out -> {
			throw new OperationCanceledException();
		})).isInstanceOf(OperationCanceledException.class);

		assertThat(file).hasContent("old");
		assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
	}

	@Test
	void theSentenceNamesWhatIsInTheWay() throws IOException {
		assertThatThrownBy(() -> new TargetFile(folder.resolve("missing/book.xlsx")).write(out -> {
		})).isInstanceOf(ExchangeException.class).hasMessageContaining("book.xlsx").hasMessageContaining("missing");
		assertThatThrownBy(() -> new TargetFile(folder).write(out -> {
		})).isInstanceOf(ExchangeException.class).hasMessageContaining(folder.getFileName().toString());
		Path file = Files.writeString(folder.resolve("locked.xlsx"), "old");
		assumeFalse(!file.toFile().setWritable(false) || Files.isWritable(file), "Nothing is protected from this user");
		assertThatThrownBy(() -> new TargetFile(file).write(out -> {
		})).isInstanceOf(ExchangeException.class).hasMessageContaining("locked.xlsx");
	}

	@Test
	void aProtectedFolderIsTold() {
		assumeFalse(!folder.toFile().setWritable(false) || Files.isWritable(folder), "Nothing is protected from this user");
		try {
			assertThatThrownBy(() -> new TargetFile(folder.resolve("book.xlsx")).write(out -> {
			})).isInstanceOf(ExchangeException.class).hasMessageContaining("book.xlsx").hasMessageContaining(folder.toString());
		} finally {
			assertThat(folder.toFile().setWritable(true)).isTrue();
		}
	}

	@Test
	void aLinkStaysALink() throws Exception {
		Path file = Files.writeString(folder.resolve("book.xlsx"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);

		new TargetFile(link).write(out -> out.write("new".getBytes()));

		assertThat(link).isSymbolicLink();
		assertThat(file).hasContent("new");
	}
}
