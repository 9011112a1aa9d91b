/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose account a program runs under.
 *
 * @param change the command that changes to the account, in front of that of the program; empty for the account of this process
 */
record Account(List<String> change) {

	/** The account of this process. */
	static final Account OWN = new Account(List.of());

	/** Of no person and no service. It has this number on all kinds of Linux, its group has another name on each. */
	private static final String NOBODY = "65534";

	/**
	 * The account for a server: that of this process, and nobody's if that is root's, since PostgreSQL refuses to run as root.
	 *
	 * @throws IOException if this is a system without such accounts
	 */
	static Account ofServer() throws IOException {
		if (!OWN.run(Path.of("."), "id", "-u").equals("0")) {
			return OWN;
		}
		return new Account(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
	}

	/** A command of this account. */
	List<String> command(List<String> command) {
		return Stream.concat(change.stream(), command.stream()).toList();
	}

	/**
	 * Runs a program to its end.
	 *
	 * @param folder where it runs; the account must be able to enter it
	 * @return what it printed, without space around it
	 * @throws IOException if it could not be started or failed; the message holds what it printed
	 */
	String run(Path folder, String... command) throws IOException {
		Process process = new ProcessBuilder(command(List.of(command))).directory(folder.toFile()).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (exitOf(process) != 0) {
			throw new IOException(String.join(" ", command) + ": " + printed);
		}
		return printed;
	}

	/** Makes a folder and all that lies in it the account's own. */
	void own(Path folder) throws IOException {
		if (!equals(OWN)) {
			OWN.run(folder, "chown", "-R", NOBODY + ":" + NOBODY, folder.toString());
		}
	}

	/** Waits for the end of a process. */
	static int exitOf(Process process) throws InterruptedIOException {
		try {
			return process.waitFor();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("Interrupted while waiting for " + process.info().command().orElse("a program"));
		}
	}
}
