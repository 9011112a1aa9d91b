/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The application {@code org.jiedui.bench.application}: runs the suites that the command line names and prints one line for each measure.
 * <p>
 * Ends with 0 unless something broke: a ratio is a fact to read, not a test.
 */
public final class BenchApplication implements IApplication {

	private static final Integer BROKEN = 3;
	private static final Integer WRONG_USE = 2;
	private static final long PATIENCE_MILLIS = 30_000;

	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		BenchOptions options;
		try {
			options = BenchOptions.parse(Platform.getApplicationArgs());
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			return WRONG_USE;
		}
		BundleContext bundles = FrameworkUtil.getBundle(BenchApplication.class).getBundleContext();
		ServiceTracker<Suite, Suite> services = new ServiceTracker<>(bundles, Suite.class, null);
		services.open();
		try {
			services.waitForService(PATIENCE_MILLIS);
			return run(options, List.copyOf(services.getTracked().values()));
		} finally {
			services.close();
		}
	}

	private Integer run(BenchOptions options, List<Suite> all) throws Exception {
		List<Suite> chosen = all.stream().filter(options::wants).sorted(Comparator.comparing(Suite::name)).toList();
		if (chosen.isEmpty()) {
			System.err.println("No such suite; there are: " + String.join(", ", all.stream().map(Suite::name).sorted().toList()));
			return WRONG_USE;
		}
		Integer code = EXIT_OK;
		List<Measurement> measured = new ArrayList<>();
		for (Suite suite : chosen) {
			try {
				for (Measurement each : suite.run(options.settings())) {
					out.println(line(each));
					measured.add(each);
				}
			} catch (RuntimeException e) {
				// The other suites may still tell something.
				out.println(suite.name() + "  broken: " + e.getMessage());
				Platform.getLog(BenchApplication.class).error("Suite " + suite.name() + " broke", e);
				code = BROKEN;
			}
		}
		if (options.json() != null) {
			new JsonReport(Map.of("quick", options.settings().quick())).write(measured, options.json());
		}
		return code;
	}

	private static String line(Measurement each) {
		return String.format("%-12s %-46s %7.2f %7.2f %6.2f  %-5s  %s", each.suite(), each.name(), each.medianRatio(), each.minimumRatio(), each.goal(),
				each.meetsGoal() ? "ok" : "short", each.comparison());
	}

	@Override
	public void stop() {
		// A benchmark that was begun is ended with its process.
	}
}
