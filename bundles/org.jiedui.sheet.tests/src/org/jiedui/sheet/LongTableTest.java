/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long tables are matched with the books as short ones are. */
class LongTableTest {

	private static final int ROWS = 1_500;

	@TempDir
	private Path folder;
	private final ImportFixture books = new ImportFixture();

	@BeforeEach
	void programme() {
		new BooksBuilder().programme("协作").books().saveTo(books.workspace());
	}

	private TableReport run(String heading, String row) throws Exception {
		String rows = IntStream.range(0, ROWS).mapToObj(number -> row.formatted(number)).collect(Collectors.joining("\n"));
		return books.run(Files.writeString(folder.resolve("long.csv"), heading + "\n" + rows + "\n"), JieduiPackage.Literals.PROJECT);
	}

	@Test
	void importedAgainItChangesNothing() throws Exception {
		assertThat(run("编号,名称", "P-%1$d,路%1$d").count(Kind.ADDED)).isEqualTo(ROWS);
		assertThat(run("编号,名称", "P-%1$d,路%1$d").count(Kind.UNCHANGED)).isEqualTo(ROWS);
		assertThat(run("编号,名称", "P-%1$d,桥%1$d").count(Kind.CHANGED)).isEqualTo(ROWS);
	}

	@Test
	void withoutCodesTheKeyColumnsTell() throws Exception {
		assertThat(run("名称,总投资", "路%1$d,%1$d").count(Kind.ADDED)).isEqualTo(ROWS);
		assertThat(run("名称,总投资", "路%1$d,%1$d").count(Kind.UNCHANGED)).isEqualTo(ROWS);
	}

	@Test
	void codesThatComeLaterFindWhatHadNone() throws Exception {
		run("名称,总投资", "路%1$d,%1$d");

		TableReport report = run("编号,名称", "P-%1$d,路%1$d");

		assertThat(report.count(Kind.CHANGED)).isEqualTo(ROWS);
	}
}
