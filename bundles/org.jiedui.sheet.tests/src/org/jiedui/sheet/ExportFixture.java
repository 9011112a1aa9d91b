/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Books that tests fill and write into workbooks and CSV files. */
abstract class ExportFixture {

	final SheetExport export = new SheetExport();
	final BooksBuilder books = new BooksBuilder();
	final ProgrammeBuilder programme = books.programme("河东–迭部").helper("河东区").recipient("迭部县").since("2021");
	Workspace workspace;
	Locale locale = Locale.CHINESE;
	MoneyScale scale = MoneyScale.TEN_THOUSAND;

	@TempDir
	Path folder;

	@BeforeEach
	void open() {
		workspace = MemoryWorkspace.open();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	ExportOrder order(String name) {
		return new ExportOrder(workspace, folder.resolve(name), new ValueFormat(new Labels(locale), scale));
	}

	ReadBook workbook() throws Exception {
		export.export(order("book.xlsx"), null);
		return new ReadBook(folder.resolve("book.xlsx"));
	}

	ReadBook workbook(RowChoice choice) throws Exception {
		export.export(order("book.xlsx").only(choice), null);
		return new ReadBook(folder.resolve("book.xlsx"));
	}

	List<String> csv(RowChoice choice) throws Exception {
		export.export(order("rows.csv").only(choice), null);
		return Files.readAllLines(folder.resolve("rows.csv"));
	}

	static RowChoice all(EClass type) {
		return RowChoice.of(Query.of(type));
	}
}
