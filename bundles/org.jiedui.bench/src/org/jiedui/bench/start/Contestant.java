/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One side of the comparison: a home, a configuration and a workspace of its own, in which the start script of the product is called. */
final class Contestant {

	private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
	private static final long PATIENCE_SECONDS = 120;

	private final Path product;
	private final Path folder;
	private final String options;

	/**
	 * @param product where the built product lies
	 * @param configuration the configuration file of the product with this bundle added
	 * @param folder an empty folder
	 * @param options further options for Java
	 */
	Contestant(Path product, Path configuration, Path folder, String options) throws IOException {
		this.product = product;
		this.folder = folder;
		this.options = options;
		Files.createDirectories(folder.resolve("configuration"));
		Files.copy(configuration, folder.resolve("configuration/config.ini"));
	}

	/** Runs a command in the workspace. */
	void command(String... words) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of("-w", folder.resolve("workspace").toString()));
		line.addAll(List.of(words));
		Process process = process("", line).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
			end(process);
			throw new IOException("The product could not " + String.join(" ", words));
		}
	}

	/**
	 * Starts the workbench and waits until it has closed itself.
	 *
	 * @param mode what {@link ReadyProbe} waits for
	 * @return milliseconds from the start of the process until it was ready
	 */
	double start(String mode) {
		try {
			ProcessBuilder builder = process("-D" + ReadyProbe.MODE + "=" + mode, List.of("-w", folder.resolve("workspace").toString()));
			long begin = System.nanoTime();
			Process process = builder.start();
			// Ends the reading below, too, when the workbench hangs.
			process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).whenComplete((ended, late) -> end(process));
			long ready = read(process, begin);
			process.waitFor();
			return (ready - begin) / NANOSECONDS_PER_MILLISECOND;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a workbench started", e);
		}
	}

	/** The start script and the Java that it started. */
	private static void end(Process process) {
		process.descendants().forEach(ProcessHandle::destroy);
		process.destroy();
	}

	private static long read(Process process, long begin) throws IOException {
		long ready = begin;
		try (BufferedReader output = process.inputReader()) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				if (line.equals(ReadyProbe.READY)) {
					ready = System.nanoTime();
				} else if (line.equals(ReadyProbe.DONE)) {
					return ready;
				}
			}
		}
		throw new IOException("The workbench ended before it was ready");
	}

	private ProcessBuilder process(String mode, List<String> arguments) {
		List<String> line = new ArrayList<>(List.of(product.resolve("jiedui").toString()));
		line.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("HOME", folder.toString());
		builder.environment().put("JIEDUI_OPTS",
				"-Dosgi.configuration.area=" + folder.resolve("configuration") + " " + options + " " + mode);
		return builder;
	}
}
