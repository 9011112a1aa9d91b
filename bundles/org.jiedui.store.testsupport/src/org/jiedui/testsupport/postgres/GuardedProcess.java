/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running server and the shell that guards it. The shell waits for its input to end, which happens when this Java process ends, in
 * whatever way; then it kills the server and deletes its folder.
 */
final class GuardedProcess {

	/** Output is closed, so that it ends with that of the server. Interrupts from a terminal are left to the Java process. */
	private static final String GUARD = """
			trap '' HUP INT TERM
			"$@" </dev/null &
			exec >/dev/null 2>&1
			read -r signal
			kill -"${signal:-QUIT}" $!
			wait $!
			[ -n "$signal" ] || rm -rf "$0"
			""";
	private static final String READY = "database system is ready to accept connections";
	private static final int SECONDS_TO_START = 60;
	private static final int LINES_KEPT = 50;

	private final Process process;
	private final CompletableFuture<Void> ready = new CompletableFuture<>();

	private GuardedProcess(Process process) {
		this.process = process;
		Thread.ofPlatform().daemon().name("Output of PostgreSQL").start(this::readOutput);
	}

	/**
	 * Starts a server and waits until it answers.
	 *
	 * @param folder where it runs, and what is deleted at the end
	 * @throws IOException if it does not start, and then the folder is gone; the message holds what it printed
	 */
	static GuardedProcess start(Path folder, List<String> server) throws IOException {
		List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, folder.toString()));
		command.addAll(server);
		GuardedProcess started = new GuardedProcess(
				new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
		try {
			started.awaitReady();
			return started;
		} catch (IOException failure) {
			started.kill();
			throw failure;
		}
	}

	/** Stops the server without waiting for those who use it. After a kill the next start would take seconds for repair. */
	void stop() throws IOException {
		end("INT\n");
	}

	/** Kills the server and deletes its folder. */
	void kill() throws IOException {
		end("");
	}

	private void end(String signal) throws IOException {
		try (Writer input = process.outputWriter()) {
			input.write(signal);
		}
		Account.exitOf(process);
	}

	private void awaitReady() throws IOException {
		try {
			ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
		} catch (ExecutionException ended) {
			throw new IOException(ended.getCause());
		} catch (TimeoutException late) {
			throw new IOException("PostgreSQL was not ready after " + SECONDS_TO_START + " seconds", late);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("Interrupted while PostgreSQL started");
		}
	}

	/** To the end, also after the server is ready: it would stop where nobody reads what it prints. */
	private void readOutput() {
		Deque<String> last = new ArrayDeque<>();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				if (line.contains(READY)) {
					ready.complete(null);
				}
				last.add(line);
				if (last.size() > LINES_KEPT) {
					last.remove();
				}
			}
			ready.completeExceptionally(new IOException("PostgreSQL ended at once:\n" + String.join("\n", last)));
		} catch (IOException | UncheckedIOException failure) {
			ready.completeExceptionally(failure);
		}
	}
}
