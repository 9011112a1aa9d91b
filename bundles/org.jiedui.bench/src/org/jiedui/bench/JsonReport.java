/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes measurements with their raw figures and the machine on which they were taken. */
final class JsonReport {

	private static final int BYTES_PER_MEGABYTE = 1 << 20;

	private final Map<String, Object> settings;

	/** @param settings how the suites were run */
	JsonReport(Map<String, Object> settings) {
		this.settings = settings;
	}

	void write(List<Measurement> measurements, Path file) throws IOException {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("taken", Instant.now().toString());
		report.put("settings", settings);
		report.put("machine", machine());
		report.put("measurements", measurements.stream().map(JsonReport::entry).toList());
		new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), report);
	}

	private static Map<String, Object> machine() {
		Map<String, Object> machine = new LinkedHashMap<>();
		machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
		machine.put("processors", Runtime.getRuntime().availableProcessors());
		machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
		machine.put("heapMegabytes", Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE);
		return machine;
	}

	private static Map<String, Object> entry(Measurement measurement) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("suite", measurement.suite());
		entry.put("name", measurement.name());
		entry.put("medianRatio", measurement.medianRatio());
		entry.put("minimumRatio", measurement.minimumRatio());
		entry.put("goal", measurement.goal());
		entry.put("meetsGoal", measurement.meetsGoal());
		entry.put("comparison", measurement.comparison());
		entry.put("raw", measurement.raw());
		return entry;
	}
}
