/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.JieduiPackage;
import org.jiedui.sheet.Homonym;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.SheetImport;
import org.jiedui.testsupport.SessionContent;
import org.jiedui.ui.sheet.ImportBooks;
import org.jiedui.ui.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would become of the rows. */
class TrialModelTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportBooks books = new ImportBooks().programme("河东–迭部");

	private ImportModel open(String name, Object[]... rows) throws Exception {
		Path file = Sheets.write(folder.resolve(name), "帮扶项目", List.of(rows));
		ImportModel model = new ImportModel(books.surroundings(Locale.getDefault()), null);
		model.begin(file);
		return model;
	}

	private void run(ImportModel model) throws Exception {
		Surroundings around = model.around();
		new SheetImport().run(around.workspace(), model.order(), around.labels(), row -> {
			// Told by the dry run.
		}, null);
	}

	@Test
	void itIsSaidBeforehandWhatIsAddedAndWhatIsOverwritten() throws Exception {
		ImportModel first = open("a.xlsx", Sheets.row("编号", "名称", "总投资（万元）"), Sheets.row("1", "路", 10), Sheets.row("2", "桥", null));
		first.trial().run();
		assertThat(first.trial().sentence()).contains("2", "河东–迭部", Messages.overwritesNothing);
		assertThat(first.canRun()).isTrue();
		run(first);

		ImportModel second = open("b.xlsx", Sheets.row("编号", "名称", "总投资（万元）"), Sheets.row("1", "路", 15), Sheets.row("2", "桥", 3),
				Sheets.row("3", "渠", "很多"));
		second.trial().run();

		assertThat(second.trial().sentence()).containsIgnoringCase(NLS.bind(Messages.willChange, new Object[] { 2, 1, 1 }))
				.contains(NLS.bind(Messages.willRefuse, 1));
		assertThat(second.trial().status().getSeverity()).as("refused rows are a warning").isEqualTo(IStatus.WARNING);
		assertThat(second.canRun()).isTrue();
	}

	@Test
	void aDryRunChangesNothing() throws Exception {
		var before = SessionContent.stored(books.workspace());
		open("a.xlsx", Sheets.row("编号", "名称"), Sheets.row("1", "路")).trial().run();

		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}

	@Test
	void rowsAreFilteredByOutcomeWeightAndWords() throws Exception {
		ImportModel model = open("a.xlsx", Sheets.row("编号", "名称", "计划完工"), Sheets.row("1", "路", "2023-06-01"), Sheets.row("2", "桥", "快了"),
				Sheets.row("合计", null, null));
		TrialModel trial = model.trial();
		trial.run();

		trial.setFilter(new RowFilter(Optional.of(Kind.REFUSED), Optional.empty(), ""));
		assertThat(trial.rows()).extracting(RowOutcome::row).containsExactly(3);
		trial.setFilter(new RowFilter(Optional.empty(), Optional.of(Tier.ERROR), "快了"));
		assertThat(trial.rows()).extracting(RowOutcome::row).containsExactly(3);
		trial.setFilter(new RowFilter(Optional.of(Kind.SKIPPED), Optional.empty(), ""));
		assertThat(trial.rows()).extracting(RowOutcome::row).containsExactly(4);
		trial.setFilter(RowFilter.ALL);
		assertThat(trial.rows()).hasSize(3);
	}

	@Test
	void homonymsAreOfferedAndADecisionLetsTheirRowsIn() throws Exception {
		books.village("王庄村", "11").village("王庄村", "12");
		ImportModel model = open("a.xlsx", Sheets.row("编号", "名称", "地点"), Sheets.row("1", "路", "王庄村"), Sheets.row("2", "桥", "12"));
		TrialModel trial = model.trial();
		trial.run();
		assertThat(trial.refused()).isEqualTo(1);
		Homonym homonym = trial.homonyms().getFirst();
		assertThat(homonym.candidates()).hasSize(2).allSatisfy(each -> assertThat(each.title()).contains("王庄村").containsPattern("1[12]"));

		trial.decide(Map.of(homonym, homonym.candidates().getLast()));

		assertThat(trial.refused()).isZero();
		assertThat(trial.open()).isZero();
		run(model);
		assertThat(books.stored(P.getProject(), "name")).containsExactly("路", "桥");
	}

	@Test
	void refusedRowsKeepFromImportingOnlyWhereTheUserWantsThat() throws Exception {
		ImportModel model = open("a.xlsx", Sheets.row("编号", "名称", "计划完工"), Sheets.row("1", "路", "2023-06-01"), Sheets.row("2", "桥", "快了"));
		TrialModel trial = model.trial();
		trial.run();
		assertThat(trial.rejects()).isEqualTo(folder.resolve(NLS.bind(Messages.rejectsName, "a") + ".xlsx"));
		assertThat(model.order().rejects()).isEqualTo(trial.rejects());

		trial.takeGoodRows(false);
		assertThat(model.canRun()).isFalse();
		trial.takeGoodRows(true);
		trial.setRejects(folder.resolve("a.xlsx"));
		assertThat(model.canRun()).as("the file itself is never overwritten").isFalse();
		trial.writeRejects(false);
		assertThat(model.canRun()).isTrue();
		assertThat(model.order().rejects()).isNull();
	}

	@Test
	void whatWasTriedMustBeWhatIsImported() throws Exception {
		ImportModel model = open("a.xlsx", Sheets.row("编号", "名称", "总投资"), Sheets.row("1", "路", 10));
		model.trial().run();
		assertThat(model.canRun()).isTrue();

		model.columns().choose(model.columns().columns().getLast(), Magnitude.TEN_THOUSAND);
		assertThat(model.canRun()).isFalse();
		model.trial().run();
		assertThat(model.canRun()).isTrue();
		run(model);

		assertThat(books.stored(P.getProject(), "budget")).containsExactly("100000");
	}

	@Test
	void whereNothingChangesThereIsNothingToImport() throws Exception {
		ImportModel model = open("a.xlsx", Sheets.row("编号", "名称"), Sheets.row("1", "路"));
		model.trial().run();
		run(model);
		ImportModel again = open("a.xlsx", Sheets.row("编号", "名称"), Sheets.row("1", "路"));

		again.trial().run();

		assertThat(again.canRun()).isFalse();
		assertThat(again.trial().sentence()).isEqualToIgnoringCase(Messages.changesNothing + Messages.stop);
	}
}
