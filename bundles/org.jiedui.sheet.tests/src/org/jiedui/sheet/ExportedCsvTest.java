/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.value.Money;
import org.junit.jupiter.api.Test;

/** Rows go into CSV files. */
class ExportedCsvTest extends ExportFixture {

	@Test
	void csvIsUtf8WithItsMarkAndAsTheStandardHasIt() throws Exception {
		programme.project("道路, \"一期\"", project -> {
			project.setBudget(Money.of(-5_000));
			project.setPlannedEnd(LocalDate.of(2026, 6, 30));
		});
		books.saveTo(workspace);

		export.export(order("rows.csv").only(all(Literals.PROJECT).columns(List.of("name", "budget", "plannedEnd"))), null);

		assertThat(Files.readAllBytes(folder.resolve("rows.csv"))).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(Files.readString(folder.resolve("rows.csv")))
				.matches("\uFEFF名称,总投资（万元）,计划完工,标识,版本\r\n\"道路, \"\"一期\"\"\",-0.5,2026-06-30,\\d+-\\d+,1\r\n");
	}

	@Test
	void textsInCsvAreNoFormulas() throws Exception {
		for (String name : List.of("=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "'=1")) {
			programme.project(name, project -> {
			});
		}
		books.saveTo(workspace);

		List<String> lines = csv(all(Literals.PROJECT).columns(List.of("name")));

		assertThat(lines.subList(1, lines.size())).map(line -> line.replaceAll("\"|,.*", "")).containsExactly("'=1+1", "'+86", "'-5", "'@SUM(A1)", "'\t=1",
				"''=1");
	}

	@Test
	void csvTakesRowsOfOneClass() {
		books.saveTo(workspace);

		assertThatThrownBy(() -> export.export(order("book.csv"), null)).isInstanceOf(ExchangeException.class).hasMessageContaining("book.csv")
				.hasMessageContaining(".xlsx");
		assertThat(folder).isEmptyDirectory();
	}
}
