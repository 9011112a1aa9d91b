/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a workspace with a password. */
class EncryptedWorkspaceTest {

	private static final String PASSWORD = "correct horse battery";

	@TempDir
	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void make() {
		terminal = new Terminal(folder.resolve("books")).knowing(PASSWORD);
		Outcome made = terminal.run("init", "--encrypt", "--sample");
		assertThat(made.err()).isEmpty();
		assertThat(made.code()).isEqualTo(ExitCode.SUCCESS);
	}

	private void assertRefused(Outcome refused, String words) {
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.out()).isEmpty();
		assertThat(refused.err().lines()).singleElement().asString().contains(words, folder.resolve("books").toString()).doesNotContain(PASSWORD);
	}

	@Test
	void withThePasswordAllCommandsWork() {
		assertThat(terminal.run("programmes").out()).contains("建始").doesNotContain(PASSWORD);
		assertThat(terminal.run("verify", "--format", "csv").out().lines()).hasSize(1);
		assertThat(terminal.run("init", "--encrypt").code()).isEqualTo(ExitCode.SUCCESS);
	}

	@Test
	void withoutOneOrWithAnotherThereIsOneSentence() {
		assertRefused(terminal.knowing(null).run("programmes"), "JIEDUI_PASSWORD");
		assertRefused(terminal.knowing("another password").run("programmes"), "does not fit");
	}

	@Test
	void aPasswordIsKeptAndForgotten() {
		assertThat(terminal.run("password", "set").out()).contains("kept").doesNotContain(PASSWORD);
		terminal.knowing(null);
		assertThat(terminal.run("programmes").out()).contains("建始");
		assertThat(terminal.run("password", "forget").code()).isEqualTo(ExitCode.SUCCESS);
		assertRefused(terminal.run("programmes"), "JIEDUI_PASSWORD");
		assertThat(terminal.run("password", "set").code()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void aBackupIsAsSecretAndComesBack() {
		String file = folder.resolve("b.zip").toString();
		assertThat(terminal.run("backup", file).code()).isEqualTo(ExitCode.SUCCESS);
		Path other = folder.resolve("other");
		Outcome refused = terminal.knowing(null).type("-w", other.toString(), "restore", file);
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(other).doesNotExist();
		terminal.knowing(PASSWORD);
		assertThat(terminal.type("-w", other.toString(), "restore", file).code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.type("-w", other.toString(), "programmes").out()).contains("建始");
	}

	@Test
	void aShortPasswordAndPlainBooksAreRefused() {
		Terminal another = new Terminal(folder.resolve("another")).knowing("short");
		Outcome refused = another.run("init", "--encrypt");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("12");
		another.run("init");
		assertThat(another.knowing(PASSWORD).run("init", "--encrypt").err()).contains("not encrypted");
	}
}
