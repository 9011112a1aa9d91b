/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programs of a PostgreSQL server.
 *
 * @param bin their folder
 */
record Installation(Path bin) {

	private static final int LEAST_VERSION = 13;
	private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
	private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

	/**
	 * Looks for programs that are new enough: in the folder of the system property or environment variable JIEDUI_TEST_PGBIN and
	 * then nowhere else, else among those installed on this machine, else where releng/verify has put what it fetched.
	 *
	 * @throws IOException if there are none; the message says where they were looked for
	 */
	static Installation find() throws IOException {
		Set<Path> places = places();
		for (Path place : places) {
			Installation installation = new Installation(place);
			if (installation.version() >= LEAST_VERSION) {
				return installation;
			}
		}
		throw new IOException("No PostgreSQL server of version " + LEAST_VERSION + " or newer was found in " + places);
	}

	/** The command of a program. */
	String program(String name) {
		return bin.resolve(name).toString();
	}

	/** The programs as an account sees them: a copy in a folder where it cannot reach these. */
	Installation reachableFor(Account account, Path folder) throws IOException {
		try {
			account.run(folder, program("postgres"), "--version");
			return this;
		} catch (IOException unreachable) {
			Path copy = folder.resolve("programs");
			Account.OWN.run(folder, "cp", "-R", bin.getParent().toString(), copy.toString());
			return new Installation(copy.resolve(bin.getFileName()));
		}
	}

	private static Set<Path> places() throws IOException {
		String named = System.getProperty("JIEDUI_TEST_PGBIN", System.getenv("JIEDUI_TEST_PGBIN"));
		if (named != null) {
			return Set.of(Path.of(named));
		}
		Set<Path> places = new LinkedHashSet<>();
		configured().ifPresent(places::add);
		places.addAll(ofDebian());
		Optional.ofNullable(System.getProperty("jiedui.test.postgres")).map(fetched -> Path.of(fetched, "bin")).ifPresent(places::add);
		return places;
	}

	/** What the developer's tool of PostgreSQL says. It may be there without a server. */
	private static Optional<Path> configured() {
		try {
			return Optional.of(Path.of(Account.OWN.run(Path.of("."), "pg_config", "--bindir")));
		} catch (IOException none) {
			return Optional.empty();
		}
	}

	/** Debian and Ubuntu keep the programs of each version in a folder that is not on the path. The newest first. */
	private static List<Path> ofDebian() throws IOException {
		List<Path> places = new ArrayList<>();
		if (Files.isDirectory(DEBIAN)) {
			try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN, "[0-9]*")) {
				versions.forEach(version -> places.add(version.resolve("bin")));
			}
		}
		places.sort(Comparator.comparingInt((Path place) -> new Installation(place).version()).reversed());
		return places;
	}

	/** The major version, 0 if a program is missing or does not run. */
	private int version() {
		if (!Files.isExecutable(bin.resolve("initdb")) || !Files.isExecutable(bin.resolve("postgres"))) {
			return 0;
		}
		try {
			Matcher version = VERSION.matcher(Account.OWN.run(bin, program("postgres"), "--version"));
			return version.find() ? Integer.parseInt(version.group(1)) : 0;
		} catch (IOException broken) {
			return 0;
		}
	}
}
