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

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as a workbook comes in again as it was. */
class RoundTripTest {

	@TempDir
	private Path folder;
	private final ImportFixture books = new ImportFixture();

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void theSamplesComeBackUnchanged(String language) throws Exception {
		List<Path> samples;
		try (var files = Files.list(Path.of("../../releng/samples"))) {
			samples = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
		}
		for (Path sample : samples) {
			try (Session session = books.workspace().openSession(); InputStream in = Files.newInputStream(sample)) {
				new ProgrammeImport(session).asCopy().read(in, sample.toString());
				session.save("", null);
			}
		}
		Path file = folder.resolve("all.xlsx");
		new SheetExport().export(new ExportOrder(books.workspace(), file,
				new ValueFormat(new Labels(Locale.of(language)), MoneyScale.TEN_THOUSAND)).personal(true), null);
		var before = SessionContent.stored(books.workspace());
		List<String> others = new ArrayList<>();
		int unchanged = 0;

		for (String sheet : new SheetImport().sheets(file)) {
			Recognition recognition;
			try {
				recognition = books.recognise(new Inquiry(file).on(sheet));
			} catch (SheetRefusedException noTable) {
				continue;
			}
			books.run(file, recognition, null);
			unchanged += (int) books.rows().stream().filter(row -> row.kind() == Kind.UNCHANGED).count();
			books.rows().stream().filter(row -> row.kind() != Kind.UNCHANGED).map(row -> sheet + ": " + told(row)).forEach(others::add);
		}

		assertThat(others).isEmpty();
		assertThat(unchanged).isGreaterThan(20);
		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}

	private static String told(RowOutcome row) {
		return row.row() + " " + row.kind() + " " + row.title() + " " + row.changes().stream().map(each -> each.feature().getName() + " "
				+ each.before() + " -> " + each.after()).toList() + row.remarks();
	}
}
