/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the tables, for whoever runs the database. */
class StoreCommandTest {

	@TempDir
	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void make() {
		terminal = new Terminal(folder.resolve("none"));
	}

	@Test
	void printsTheScriptAndOpensNothing() {
		Outcome script = terminal.run("store", "ddl", "--engine", "citus");
		assertThat(script.err()).isEmpty();
		assertThat(script.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(script.out()).contains("CREATE TABLE IF NOT EXISTS \"core_project\"",
				"SELECT create_distributed_table('\"core_project\"', 'part', colocate_with => 'sys_part') WHERE NOT EXISTS (",
				"-- on every server: sys_class: ");
		assertThat(Files.exists(folder.resolve("none"))).isFalse();
	}

	@Test
	void anUnknownDatabaseIsOneSentenceThatNamesTheOthers() {
		Outcome refused = terminal.speaking(Locale.CHINESE).run("store", "ddl", "--engine", "oracle");
		assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
		assertThat(refused.err().lines()).hasSize(1);
		assertThat(refused.err()).contains("没有数据库“oracle”的脚本", "h2, postgresql, citus, yugabyte, opengauss");
	}
}
