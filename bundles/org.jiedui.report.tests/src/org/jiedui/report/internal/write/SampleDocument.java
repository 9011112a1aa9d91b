/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Document;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Rows;
import org.jiedui.report.tree.Section;
import org.jiedui.report.tree.Table;

/** A document with each kind of block, and texts that must stay texts. */
final class SampleDocument {

	static final String NASTY = "<script>alert(1)</script> & \"quoted\" \u0007";
	static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

	private SampleDocument() {
	}

	static Document make(String language) {
		Table table = new Table("项目", List.of(Column.text("名称", 20), Column.number("总投资", "万元"),
				new Column("开工", "", Column.Kind.DATE, 12)),
				Rows.of(List.of(Row.of(Cell.of(FORMULA), Cell.of(new BigDecimal("1234.5"), "1,234.5").noted(List.of("来源甲")),
						Cell.of(LocalDate.of(2023, 5, 1), () -> "2023-05-01")),
						Row.of(Cell.of(NASTY), Cell.of(new BigDecimal("10"), "10").noted(List.of("来源乙", "来源甲")), Cell.EMPTY),
						new Row(List.of(Cell.of("合计"), Cell.of(new BigDecimal("1244.5"), "1,244.5"), Cell.EMPTY), true))),
				true);
		Chart chart = new Chart("各年投资", "万元", Chart.Shape.BARS, List.of("2022", "2023"), List.of(series("", "10", "1")), List.of("来源甲"));
		return new Document(language, "年度工作总结", "截至2023年末", List.of(
				new Section("概况", List.of(new Paragraph(List.of(new Paragraph.Run("双方结对3对", List.of("来源甲")),
						new Paragraph.Run("。", List.of()))),
						new Section("项目", List.of(table)))),
				new Section("投资", List.of(chart))));
	}

	/** A chart of two series, in the second of which a number is missing. */
	static Document chart(Chart.Shape shape) {
		return new Document("zh", "图", "", List.of(new Chart("各年<投资>", "万元", shape, List.of("2021", "2022", "2023"),
				List.of(series("实际", "1200.5", "3", "2800"), series("目标", "1000", null, "2500")), List.of("来源甲"))));
	}

	private static Chart.Series series(String label, String... numbers) {
		return new Chart.Series(label, Stream.of(numbers)
				.map(number -> Optional.ofNullable(number).map(known -> new Chart.Point(new BigDecimal(known), known))).toList());
	}

	/** Rows that are too many for one page. */
	static Document longTable(int rows) {
		return new Document("zh", "长表", "", List.of(new Table("长表", List.of(Column.text("名称", 20), Column.number("数", "")), taker -> {
			for (int at = 1; at <= rows; at++) {
				taker.take(Row.of(Cell.of("行" + at), Cell.of(BigDecimal.valueOf(at), String.valueOf(at))));
			}
		}, false)));
	}
}
