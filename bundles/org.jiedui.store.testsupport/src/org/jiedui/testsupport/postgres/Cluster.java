/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a server works on: a temporary folder with data that is all its own.
 *
 * @param password of the only user
 */
record Cluster(Path folder, Installation programs, Account account, String password) {

	static final String USER = "tester";

	/** Sorts by code point and knows upper and lower case of all letters. Only Linux has it everywhere. */
	private static final String LOCALE = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux") ? "C.UTF-8" : "C";

	/** Makes a new one. */
	static Cluster create(Installation installation) throws IOException {
		Path folder = Files.createTempDirectory("jiedui-postgres");
		try {
			Account account = Account.ofServer();
			account.own(folder);
			Cluster cluster = new Cluster(folder, installation.reachableFor(account, folder), account, UUID.randomUUID().toString());
			cluster.initialise();
			return cluster;
		} catch (IOException failure) {
			Account.OWN.run(folder.getParent(), "rm", "-rf", folder.toString());
			throw failure;
		}
	}

	private void initialise() throws IOException {
		Path secret = folder.resolve("password");
		Files.writeString(secret, password);
		account.own(folder);
		account.run(folder, programs.program("initdb"), "--no-sync", "--pgdata=" + data(), "--encoding=UTF8", "--locale=" + LOCALE,
				"--username=" + USER, "--pwfile=" + secret, "--auth=scram-sha-256");
	}

	/** The command that starts the server at an address of this machine. */
	List<String> command(String address, int port, String... settings) {
		List<String> command = new ArrayList<>(List.of(programs.program("postgres"), "-D", data().toString(), "-p", Integer.toString(port),
				"-c", "listen_addresses=" + address, "-c", "unix_socket_directories=", "-c", "lc_messages=C"));
		for (String setting : settings) {
			command.addAll(List.of("-c", setting));
		}
		return account.command(command);
	}

	private Path data() {
		return folder.resolve("data");
	}
}
