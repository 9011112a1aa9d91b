/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.jiedui.core.workspace.Location;
import org.junit.jupiter.api.Test;

/** The books of a workbench may lie on a server; what is its own then lies in the home of the user. */
class ServerPlaceTest {

	private static final String ADDRESS = "jdbc:postgresql://db.example/账册?user=li&password=geheim";
	private static final Path HOME = Path.of("home");

	private static Path folder(String address) {
		return new ServerFolder(HOME).of(new Location(address));
	}

	@Test
	void theCommandLineNamesTheServer() {
		assertThat(new StartOptions(List.of("-server", ADDRESS, "-sample")).server()).contains(new Location(ADDRESS));
	}

	@Test
	void withoutOneTheBooksLieInAFolder() {
		assertThat(new StartOptions(List.of("-sample")).server()).isEmpty();
		assertThat(new StartOptions(List.of("-server")).server()).isEmpty();
	}

	@Test
	void eachDatabaseHasAFolderThatTellsItsName() {
		assertThat(folder(ADDRESS).getParent()).isEqualTo(HOME.resolve(".jiedui").resolve("servers"));
		assertThat(folder(ADDRESS).getFileName().toString()).matches("db\\.example-账册-[0-9a-f]{8}");
		assertThat(folder("jdbc:postgresql://db.example/a/b")).isNotEqualTo(folder("jdbc:postgresql://db.example/a-b"));
	}

	@Test
	void whoeverOpensIt() {
		assertThat(folder("jdbc:postgresql://db.example/books?user=li")).isEqualTo(folder("jdbc:postgresql://wang@db.example/books"));
	}

	@Test
	void noPasswordIsInTheName() {
		assertThat(folder(ADDRESS).toString()).doesNotContain("geheim");
	}
}
