/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.intake.SheetImporter;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook that nobody changed changes nothing, sheet by sheet, in either language, with or without personal data. */
class UntouchedWorkbookTest {

	@TempDir
	private Path folder;

	static List<Path> samples() throws Exception {
		return SampleWorkbooksTest.samples();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void anUntouchedWorkbookChangesNothing(Path sample) throws Exception {
		check(sample, Locale.CHINESE, MoneyScale.TEN_THOUSAND, true);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void norDoesOneInEnglishWithoutPersonalData(Path sample) throws Exception {
		check(sample, Locale.ENGLISH, MoneyScale.YUAN, false);
	}

	private void check(Path sample, Locale locale, MoneyScale scale, boolean personal) throws Exception {
		Labels labels = new Labels(locale);
		try (Workspace workspace = MemoryWorkspace.open()) {
			try (Session session = workspace.openSession(); InputStream in = Files.newInputStream(sample)) {
				new ProgrammeImport(session).read(in, sample.toString());
				session.save("", null);
			}
			Path file = folder.resolve("book.xlsx");
			new SheetExport().export(new ExportOrder(workspace, file, new ValueFormat(labels, scale)).personal(personal), null);
			ReadBook book = new ReadBook(file);
			for (Stamp.Sheet sheet : book.stamp().sheets()) {
				List<RowOutcome> changed = new ArrayList<>();
				TableOrder order = new TableOrder(workspace, file, labels, Optional.empty(), Optional.of(sheet.name()), Optional.empty(), Optional.empty(),
						Optional.empty(), Optional.empty(), true, "");
				TableReport report = new SheetImporter().read(order, row -> {
					if (row.kind() != Kind.UNCHANGED) {
						changed.add(row);
					}
				}, null);
				assertThat(changed).as(sheet.name()).isEmpty();
				assertThat(report.count(Kind.UNCHANGED)).as(sheet.name()).isEqualTo(book.rows(sheet.name()).size());
			}
		}
	}
}
