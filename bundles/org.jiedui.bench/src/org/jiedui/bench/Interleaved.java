/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs two ways of doing the same thing in turns, so that what disturbs the machine disturbs both.
 */
public final class Interleaved {

	private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
	private static final Duration PATIENCE = Duration.ofMinutes(1);
	private static final int LEAST = 3;

	private final List<Double> product = new ArrayList<>();
	private final List<Double> yardstick = new ArrayList<>();

	/** One run; what it prepares before it returns the work does not count. */
	@FunctionalInterface
	public interface Preparation {
		Runnable prepare();
	}

	/**
	 * Runs both, first without counting.
	 *
	 * @param repetitions as long as they take no more than a minute: long runs vary little, three of them are enough
	 */
	public Interleaved run(Preparation productRun, Preparation yardstickRun, int warmUps, int repetitions) {
		long start = System.nanoTime();
		for (int run = -warmUps; run < repetitions && (run < LEAST || System.nanoTime() - start < PATIENCE.toNanos()); run++) {
			double first = milliseconds(productRun);
			double second = milliseconds(yardstickRun);
			if (run >= 0) {
				product.add(first);
				yardstick.add(second);
			}
		}
		return this;
	}

	/** Adds a pair of runs that were measured elsewhere, in milliseconds. */
	public void add(double productRun, double yardstickRun) {
		product.add(productRun);
		yardstick.add(yardstickRun);
	}

	/** The median of the ratios of neighbouring runs. */
	public double medianRatio() {
		List<Double> ratios = new ArrayList<>();
		for (int run = 0; run < product.size(); run++) {
			ratios.add(product.get(run) / yardstick.get(run));
		}
		ratios.sort(null);
		return ratios.get(ratios.size() / 2);
	}

	/** The fastest run of the one divided by the fastest of the other. */
	public double minimumRatio() {
		return product.stream().min(Double::compare).orElseThrow() / yardstick.stream().min(Double::compare).orElseThrow();
	}

	/**
	 * What was seen.
	 *
	 * @param productName what the figures of the product are called
	 * @param yardstickName what those of the yardstick are called
	 */
	public Measurement measurement(String suite, String name, double goal, String comparison, String productName, String yardstickName) {
		return new Measurement(suite, name, medianRatio(), minimumRatio(), goal, comparison,
				Map.of(productName + " ms", List.copyOf(product), yardstickName + " ms", List.copyOf(yardstick)));
	}

	private static double milliseconds(Preparation preparation) {
		Runnable work = preparation.prepare();
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
	}
}
