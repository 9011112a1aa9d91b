/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.SessionContent;
import org.jiedui.ui.sheet.ImportBooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that nobody made for this product go through the steps without a word from the user. */
class WorldBankModelTest {

	private static final Path DATA = Path.of(System.getProperty("jiedui.shared", "../../../shared"), "data", "worldbank");

	@ParameterizedTest
	@CsvSource({ "1975_WB_Projects_1_500.xlsx, 195", "2019_WB_Projects_500_1000.xlsx, 12" })
	void projectsAreRecognisedImportedAndTakenBack(String name, int rows) throws Exception {
		Path file = DATA.resolve(name);
		assumeTrue(Files.isReadable(file), () -> "SKIPPED: the shared data are not there: " + file.toAbsolutePath());
		ImportBooks books = new ImportBooks().programme("Kunshan\u2013Dege");
		var before = SessionContent.stored(books.workspace());
		ImportModel model = new ImportModel(books.surroundings(Locale.getDefault()), null);
		model.begin(file);
		assertThat(model.source().type()).isEqualTo(JieduiPackage.Literals.PROJECT);

		model.trial().run();
		assertThat(model.trial().report().orElseThrow().count(Kind.ADDED)).isEqualTo(rows);
		assertThat(model.canRun()).isTrue();
		var around = model.around();
		TableReport report = around.sheets().run(around.workspace(), model.order(), around.labels(), row -> {
			// Told by the dry run.
		}, null);

		assertThat(books.stored(JieduiPackage.Literals.PROJECT, "name")).hasSize(rows);
		books.workspace().revert(report.commits().getFirst(), "");
		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}
}
