/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jiedui.report.tree.Chart;

/**
 * A chart has the numbers of one of those that may have its caption.
 *
 * @param books say which numbers
 */
record ChartCheck(ReportedBooks books) {

	void check(Chart chart) {
		assertThat(expected(chart.caption()).map(ChartCheck::sorted)).as(chart.caption()).contains(drawn(chart));
	}

	private Stream<Map<String, Map<String, String>>> expected(String caption) {
		ReachedChart reached = new ReachedChart(books);
		return reached.isMeantBy(caption) ? Stream.of(Map.of("", reached.numbers()))
				: books.catalog().ofProgrammes().stream().flatMap(ledger -> new LedgerCharts(books, books.loaded(ledger)).calledSo(caption));
	}

	/** By the label of the series and the category. */
	private static Map<String, Map<String, String>> drawn(Chart chart) {
		Map<String, Map<String, String>> drawn = new TreeMap<>();
		for (Chart.Series series : chart.series()) {
			Map<String, String> numbers = new TreeMap<>();
			for (int at = 0; at < chart.categories().size(); at++) {
				String category = chart.categories().get(at);
				series.points().get(at).ifPresent(point -> numbers.put(category, point.shown()));
			}
			drawn.put(series.label(), numbers);
		}
		return drawn;
	}

	private static Map<String, Map<String, String>> sorted(Map<String, Map<String, String>> series) {
		Map<String, Map<String, String>> sorted = new TreeMap<>();
		series.forEach((label, numbers) -> {
			if (!numbers.isEmpty()) {
				sorted.put(label, new TreeMap<>(numbers));
			}
		});
		return sorted;
	}
}
