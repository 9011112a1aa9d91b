/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.JieduiPackage;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.Target;
import org.jiedui.ui.sheet.ImportBooks;
import org.jiedui.ui.sheet.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What columns become. */
class ColumnsModelTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportBooks books = new ImportBooks().programme("甲");
	private ImportModel model;

	@BeforeEach
	void open() throws Exception {
		model = open("帮扶项目.xlsx");
	}

	private ImportModel open(String name) throws Exception {
		Path file = Sheets.write(folder.resolve(name), "帮扶项目", List.of(Sheets.row("项目编号", "项目名称", "总投资", "甲方说法"),
				Sheets.row("1", "路", 10, "2023年6月"), Sheets.row("2", "桥", 20, "2023年7月")));
		ImportModel opened = new ImportModel(books.surroundings(Locale.CHINESE), null);
		opened.begin(file);
		return opened;
	}

	private ColumnChoice column(String heading) {
		return model.columns().columns().stream().filter(each -> each.heading().equals(heading)).findFirst().orElseThrow();
	}

	@Test
	void eachColumnSaysWhatItBecomesAndHowSureThatIs() {
		ColumnsModel columns = model.columns();
		ColumnChoice budget = column("总投资");

		assertThat(columns.words().target(budget.target())).isEqualTo("总投资");
		assertThat(columns.words().certainty(budget.origin())).isEqualTo(Messages.originLabel);
		assertThat(columns.sample(budget)).isEqualTo("10");
		assertThat(columns.note(budget)).as("no unit is stated").isPresent();
		assertThat(columns.tier(budget)).contains(Tier.WARNING);
		assertThat(columns.status().getSeverity()).isEqualTo(IStatus.WARNING);
		assertThat(column("甲方说法").isUsed()).isFalse();
	}

	@Test
	void anotherFieldAndAnotherUnitCanBeChosen() {
		ColumnsModel columns = model.columns();

		columns.choose(column("总投资"), Magnitude.TEN_THOUSAND);
		columns.choose(column("甲方说法"), Target.of(P.getProject_ActualStart()));

		assertThat(columns.note(column("总投资"))).isEmpty();
		assertThat(column("甲方说法").origin()).isEqualTo(Origin.GIVEN);
		assertThat(columns.words().isDate(column("甲方说法").target())).isTrue();
		assertThat(columns.words().magnitude(column("总投资").target(), Magnitude.TEN_THOUSAND)).isEqualTo(Messages.tenThousandYuan);
		assertThat(columns.status().isOK()).isTrue();
	}

	@Test
	void twoColumnsCannotBecomeTheSame() {
		model.columns().choose(column("甲方说法"), column("项目名称").target());

		assertThat(model.columns().status().getSeverity()).isEqualTo(IStatus.ERROR);
		assertThat(model.columns().tier(column("项目名称"))).contains(Tier.ERROR);
		assertThat(model.canRun()).isFalse();
	}

	@Test
	void targetsAreFoundByAPartOfTheirName() {
		ColumnWords words = model.columns().words();

		assertThat(model.columns().targets().stream().filter(each -> words.matches(each, "投资"))).contains(Target.of(P.getProject_Budget()));
		assertThat(model.columns().targets().stream().filter(each -> words.matches(each, "budg"))).contains(Target.of(P.getProject_Budget()));
	}

	@Test
	void rowsAreFoundAgainByTheColumnsThatAreChosen() {
		ColumnsModel columns = model.columns();
		assertThat(columns.isKey(column("项目名称"))).isTrue();

		columns.setKey(column("总投资"), true);
		assertThat(columns.keys()).contains("总投资");

		columns.choose(column("总投资"), Target.NONE);
		assertThat(columns.keys()).as("a column that is left out finds nothing").doesNotContain("总投资");
	}

	@Test
	void aMappingIsRememberedForTheNextFile() throws Exception {
		model.columns().choose(column("甲方说法"), Target.of(P.getProject_ActualStart()));
		model.mappings().save(" 县台账 ");
		assertThat(model.mappings().names()).containsExactly("县台账");

		model = open("帮扶项目2.xlsx");
		assertThat(column("甲方说法").isUsed()).isFalse();
		model.mappings().load("县台账");
		assertThat(column("甲方说法").target()).isEqualTo(Target.of(P.getProject_ActualStart()));

		model.mappings().load("");
		assertThat(column("甲方说法").isUsed()).as("as proposed").isFalse();
		model.mappings().remove("县台账");
		assertThat(model.mappings().names()).isEmpty();
	}
}
