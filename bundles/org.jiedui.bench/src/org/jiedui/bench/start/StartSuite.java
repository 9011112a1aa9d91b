/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.osgi.service.component.annotations.Component;

/** How much longer than an empty workbench does ours take to start? Needs a display. */
@Component(service = Suite.class)
public final class StartSuite implements Suite {

	/** System property: the folder of the built product. */
	public static final String PRODUCT = "jiedui.bench.product";
	/** System property: a configuration file of the product with this bundle added. */
	public static final String CONFIGURATION = "jiedui.bench.configuration";

	private static final String NAME = "start";
	private static final double GOAL = 1.3;
	/** The first starts fill the caches of the framework and the archive of classes. */
	private static final int WARM_UPS = 2;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		try {
			Path work = Files.createTempDirectory("jiedui-start");
			try {
				return List.of(compare(work, quick ? 5 : 15));
			} finally {
				delete(work);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the start was measured", e);
		}
	}

	private static Measurement compare(Path work, int repetitions) throws IOException, InterruptedException {
		Contestant ours = contestant(work.resolve("ours"), "");
		Contestant empty = contestant(work.resolve("empty"), "-Declipse.application=org.jiedui.bench.empty");
		ours.command("init", "--sample");
		ours.start("prepare");
		Interleaved runs = new Interleaved();
		for (int run = -WARM_UPS; run < repetitions; run++) {
			double product = ours.start("books");
			double yardstick = empty.start("empty");
			if (run >= 0) {
				runs.add(product, yardstick);
			}
		}
		return runs.measurement(NAME, "start until the window can be used", GOAL,
				"workbench on the sample programmes with an editor open against an empty workbench", "workbench", "empty");
	}

	private static Contestant contestant(Path folder, String options) throws IOException {
		return new Contestant(path(PRODUCT), path(CONFIGURATION), folder, options);
	}

	private static Path path(String property) {
		String value = System.getProperty(property);
		if (value == null) {
			throw new IllegalStateException("Not called by releng/bench: the property " + property + " is missing");
		}
		return Path.of(value);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
