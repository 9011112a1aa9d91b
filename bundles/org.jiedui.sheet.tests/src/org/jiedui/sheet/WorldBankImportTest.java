/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jiedui.core.query.Query;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.model.JieduiPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that nobody made for this product: lists of projects of the World Bank, with a title above the heading. */
class WorldBankImportTest {

	private static final Path DATA = Path.of(System.getProperty("jiedui.shared", "../../../shared"), "data", "worldbank");

	@ParameterizedTest
	@CsvSource({ "1975_WB_Projects_1_500.xlsx, 195", "2005_WB_Projects_1_500.xlsx, 487", "2019_WB_Projects_500_1000.xlsx, 12" })
	void everyRowIsAccountedFor(String name, int rows) throws Exception {
		Path file = DATA.resolve(name);
		assumeTrue(Files.isReadable(file), () -> "SKIPPED: the shared data are not there: " + file.toAbsolutePath());
		ImportFixture books = new ImportFixture();

		TableReport first = books.run(file, JieduiPackage.Literals.PROJECT);
		long stored = books.workspace().count(Query.of(JieduiPackage.Literals.PROJECT));
		TableReport again = books.run(file, JieduiPackage.Literals.PROJECT);

		assertThat(first.rows()).isEqualTo(rows);
		assertThat(first.count(Kind.ADDED)).isEqualTo(rows);
		assertThat(stored).isEqualTo(rows);
		assertThat(again.count(Kind.UNCHANGED)).isEqualTo(rows);
		assertThat(again.commits()).isEmpty();
		assertThat(first.columns()).hasSize(27);
		assertThat(first.columns().stream().filter(column -> column.field().isEmpty())).allSatisfy(column -> assertThat(first.remarks())
				.as("what has no field is told").anyMatch(remark -> remark.heading().equals(column.heading())));
	}
}
