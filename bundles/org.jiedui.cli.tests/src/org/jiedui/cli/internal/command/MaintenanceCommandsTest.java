/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore and verify, and workspaces on a server. */
class MaintenanceCommandsTest {

	@TempDir
	private Path folder;

	@Test
	void aBackupComesBackInAnotherFolder() {
		Terminal terminal = new Terminal(folder.resolve("books"));
		terminal.run("init");
		String file = folder.resolve("b.zip").toString();
		Outcome written = terminal.run("backup", file);
		assertThat(written.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(written.out()).contains(file);
		Outcome restored = terminal.type("-w", folder.resolve("other").toString(), "restore", file);
		assertThat(restored.err()).isEmpty();
		assertThat(restored.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.type("-w", folder.resolve("other").toString(), "programmes").code()).isEqualTo(ExitCode.SUCCESS);
		Outcome refused = terminal.run("restore", file);
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err().lines()).hasSize(1);
	}

	@Test
	void verifyPrintsRowsInEachForm() {
		Terminal terminal = new Terminal(folder.resolve("books"));
		terminal.run("init");
		assertThat(terminal.run("verify", "--format", "json").out()).isEqualToIgnoringWhitespace("[]");
		Outcome clean = terminal.run("verify", "--format", "csv");
		assertThat(clean.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(clean.out().strip()).isEqualTo("Check,Object,Finding");
	}

	@Test
	void allWorksOnAServer() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		String address = PostgresServer.shared().newDatabase();
		Terminal terminal = new Terminal(folder);
		Outcome made = terminal.type("-w", address, "init", "--sample");
		assertThat(made.err()).isEmpty();
		assertThat(made.out()).contains("jdbc:postgresql://127.0.0.1").doesNotContain("password");
		assertThat(terminal.type("-w", address, "programmes").out()).contains("建始");
		assertThat(terminal.type("-w", address, "list", "Pairing").code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.type("-w", address, "check").err()).isEmpty();
		assertThat(terminal.type("-w", address, "verify", "--format", "csv").out().lines()).hasSize(1);
		assertThat(terminal.type("-w", address, "export", folder.resolve("all.json").toString()).code()).isEqualTo(ExitCode.SUCCESS);
		Outcome refused = terminal.type("-w", address, "backup", folder.resolve("b.zip").toString());
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("pg_dump").doesNotContain("password");
	}

	@Test
	void aServerThatIsNotThereIsOneSentence() {
		Outcome refused = new Terminal(folder).type("-w", "jdbc:postgresql://127.0.0.1:1/books?user=a&password=secret", "programmes");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.out()).isEmpty();
		assertThat(refused.err().lines()).hasSize(1);
		assertThat(refused.err()).doesNotContain("secret");
		assertThat(Files.exists(folder.resolve("jdbc:postgresql:"))).isFalse();
	}
}
