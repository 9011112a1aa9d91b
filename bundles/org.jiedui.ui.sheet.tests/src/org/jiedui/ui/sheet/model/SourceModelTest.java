/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.TextForm;
import org.jiedui.ui.sheet.ImportBooks;
import org.jiedui.ui.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file, its table and the books that take it. */
class SourceModelTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportBooks books = new ImportBooks();

	private SourceModel source() {
		return new ImportModel(books.surroundings(Locale.getDefault()), null).source();
	}

	private Path projects() throws Exception {
		return Sheets.write(folder.resolve("台账.xlsx"), "Sheet1", List.of(Sheets.row("河东区2023年帮扶项目台账"), Sheets.row("单位：万元"),
				Sheets.row("序号", "项目编号", "项目名称", "总投资"), Sheets.row(1, "XM-1", "张庄村道路", 120.5), Sheets.row(2, "XM-2", "李庄村水厂", 80)));
	}

	@Test
	void theClassOfRowsIsProposedFromTitlesAndColumns() throws Exception {
		books.programme("河东–迭部");
		SourceModel source = source();

		source.setFile(projects());

		assertThat(source.type()).isEqualTo(P.getProject());
		assertThat(source.recognition().orElseThrow().headerRow()).isEqualTo(3);
		assertThat(source.preview().orElseThrow().rows().getFirst()).containsExactly("河东区2023年帮扶项目台账");
		assertThat(source.programme().orElseThrow().name()).as("the only one").isEqualTo("河东–迭部");
		assertThat(source.status().isOK()).isTrue();
		assertThat(source.status().getMessage())
				.isEqualTo(NLS.bind(Messages.recognised, new Object[] { new Labels(Locale.getDefault()).plural(P.getProject()), 3, 3, 4 }));
	}

	@Test
	void ofSeveralProgrammesOneMustBeChosen() throws Exception {
		books.programme("甲").programme("乙");
		SourceModel source = source();

		source.setFile(projects());
		assertThat(source.status().getSeverity()).isEqualTo(IStatus.ERROR);

		source.setProgramme(source.programmes().getLast());
		assertThat(source.status().isOK()).isTrue();
	}

	@Test
	void anotherClassMayBeChosen() throws Exception {
		books.programme("甲");
		SourceModel source = source();
		source.setFile(Sheets.write(folder.resolve("a.xlsx"), "Sheet1", List.of(Sheets.row("名称", "代码", "总投资"), Sheets.row("张庄", "1", 2))));
		assertThat(source.type()).isNotEqualTo(P.getVillage());

		source.setType(P.getVillage());

		assertThat(source.recognition().orElseThrow().type()).isEqualTo(P.getVillage());
		assertThat(source.takesProgramme()).as("villages are in the register").isFalse();
		assertThat(source.status().isOK()).isTrue();
	}

	@Test
	void whatCannotBeReadIsTold() throws Exception {
		SourceModel source = source();

		source.setFile(Files.write(folder.resolve("a.xlsx"), new byte[] { 1, 2, 3 }));

		assertThat(source.status().getSeverity()).isEqualTo(IStatus.ERROR);
		assertThat(source.status().getMessage()).contains("a.xlsx");
		assertThat(source.isBusy()).isFalse();
	}

	@Test
	void aTextFileCanBeReadInAnotherWay() throws Exception {
		books.programme("甲");
		SourceModel source = source();
		source.setFile(Files.write(folder.resolve("帮扶项目.csv"), "项目名称;总投资\n张庄村, 道路;10\n".getBytes("GB18030")));
		assertThat(source.form()).contains(new TextForm(Charset.forName("GB18030"), ';'));
		assertThat(source.preview().orElseThrow().rows().getFirst()).containsExactly("项目名称", "总投资");

		source.setForm(new TextForm(Charset.forName("GB18030"), ','));

		assertThat(source.preview().orElseThrow().rows().getLast()).containsExactly("张庄村", "道路;10");
	}

	@Test
	void anotherSheetIsLookedAtAnew() throws Exception {
		books.programme("甲");
		SourceModel source = source();
		source.setFile(projects());
		source.setType(P.getVillage());

		source.setFile(projects());

		assertThat(source.sheets()).containsExactly("Sheet1");
		assertThat(source.type()).isEqualTo(P.getProject());
	}
}
