/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Picture;
import org.jiedui.report.tree.Section;
import org.jiedui.report.tree.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the annual report of each sample programme is what its books say, in both languages. */
class AnnualReportNumbersTest {

	static Stream<Arguments> reports() {
		return SampleBooks.SAMPLES.stream().flatMap(sample -> SampleBooks.languages().map(language -> Arguments.of(sample, language)));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void everyNumberIsThatOfTheBooks(String sample, Locale language) throws Exception {
		try (AnnualReport report = AnnualReport.of(sample, language)) {
			ReportedBooks books = report.books();
			new Checks(new SentenceCheck(books), new TableCheck(books), new ChartCheck(books)).blocks(report.blocks());
		}
	}

	/** One report, block by block. What nobody knows how to check fails. */
	private record Checks(SentenceCheck sentences, TableCheck tables, ChartCheck charts) {

		void blocks(List<Block> blocks) throws Exception {
			for (Block block : blocks) {
				switch (block) {
					case Section section -> blocks(section.blocks());
					case Paragraph paragraph -> sentences.check(paragraph);
					case Table table -> tables.check(table);
					case Chart chart -> charts.check(chart);
					case Picture picture -> throw new AssertionError("A picture: " + picture.caption());
				}
			}
		}
	}
}
