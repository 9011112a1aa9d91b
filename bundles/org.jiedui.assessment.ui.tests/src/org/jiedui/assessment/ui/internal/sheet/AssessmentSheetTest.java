/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.value.Quantity;
import org.jiedui.ui.viewers.TextCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A year is assessed in the workbench. Only in the running product. */
@EnabledIf("isRunning")
class AssessmentSheetTest {

	private static final String PLAN = "organisation.plan";
	private static final String SALES = "consumption.sales";
	private static final String MANAGEMENT = "funds.management";
	private static final int RECORD = 0;
	private static final int TAKE_OVER = 1;

	private OpenSheet sheet;

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	@BeforeEach
	void open() {
		sheet = new OpenSheet();
		sheet.choose(2023);
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	@Test
	@DisplayName("The year that is in the books shows what was computed and entered; another year can be chosen")
	void anotherYearIsChosen() {
		assertThat(sheet.desk().assessment()).map(Assessment::getYear).contains(2023);
		assertThat(sheet.appraised(SALES).points()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("9"));
		assertThat(sheet.tree().getItemCount()).isEqualTo(7);

		sheet.choose(2022);
		assertThat(sheet.desk().assessment()).isEmpty();
		assertThat(sheet.appraised("consumption.growth").value()).map(value -> value.number()).contains(Quantity.of(3616));
	}

	@Test
	@DisplayName("By the keyboard a value is assumed: points, total and grade follow, a button takes it back, and nothing is to be saved")
	void valuesAreAssumedByTheKeyboard() {
		BigDecimal before = sheet.desk().appraisal().orElseThrow().total();
		String grade = sheet.panes().header().grade().getText();
		sheet.select(PLAN);
		for (int column = 0; column < ScoreColumn.ASSUMED_VALUE.ordinal(); column++) {
			sheet.workbench().press(sheet.tree(), SWT.ARROW_RIGHT, 0);
		}
		sheet.workbench().press(sheet.tree(), SWT.F2, 0);
		sheet.enter("100");
		assertThat(sheet.appraised(PLAN).points()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("5"));
		assertThat(sheet.desk().appraisal().orElseThrow().total()).isGreaterThan(before);

		for (var indicator : sheet.desk().appraisal().orElseThrow().system().scored()) {
			sheet.type(indicator.id(), ScoreColumn.ASSUMED_POINTS, indicator.weight().toPlainString());
		}
		assertThat(sheet.panes().header().grade().getText()).isIn("优秀", "Excellent").isNotEqualTo(grade);
		assertThat(sheet.books().isDirty()).as("it is never saved").isFalse();

		sheet.panes().header().reset().notifyListeners(SWT.Selection, new Event());
		assertThat(sheet.desk().appraisal().orElseThrow().total()).isEqualByComparingTo(before);
		assertThat(sheet.panes().header().grade().getText()).isEqualTo(grade);
	}

	@Test
	@DisplayName("What is no value is not taken")
	void whatIsNoValueIsNotTaken() {
		List<Quantity> before = own();
		sheet.type(PLAN, ScoreColumn.ASSUMED_VALUE, "much");
		sheet.type(PLAN, ScoreColumn.OWN, "6");
		assertThat(sheet.desk().assumptions().isEmpty()).isTrue();
		assertThat(own()).as("the weight is 5").isEqualTo(before);
		assertThat(sheet.books().isDirty()).isFalse();
	}

	@Test
	@DisplayName("Computed points are taken over in one step, which is undone and done again")
	void pointsAreTakenOver() {
		List<Quantity> before = own();
		sheet.press(TAKE_OVER);
		List<Quantity> after = own();
		assertThat(after.stream().filter(Objects::nonNull).count()).isGreaterThan(before.stream().filter(Objects::nonNull).count());
		assertThat(sheet.score(SALES)).get().extracting(Score::getPointsSelf).isEqualTo(Quantity.of(9));

		sheet.workbench().execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertThat(own()).isEqualTo(before);
		assertThat(sheet.books().isDirty()).isFalse();
		sheet.workbench().execute(IWorkbenchCommandConstants.EDIT_REDO);
		assertThat(own()).isEqualTo(after);
	}

	private List<Quantity> own() {
		return sheet.desk().assessment().orElseThrow().getScores().stream().map(Score::getPointsSelf).toList();
	}

	@Test
	@DisplayName("What is entered in place is saved with the books")
	void whatIsEnteredIsSaved() {
		sheet.type(PLAN, ScoreColumn.OWN, "3.5");
		sheet.type(PLAN, ScoreColumn.SUPERIOR, "2");
		sheet.type(PLAN, ScoreColumn.REMARKS, "已核对");
		assertThat(sheet.appraised(PLAN).points()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("2"));
		sheet.save();

		try (Session session = sheet.books().session().workspace().openSession()) {
			Assessment stored = session.load(Query.of(Literals.ASSESSMENT).within(sheet.programme().part())).stream().map(Assessment.class::cast)
					.filter(assessment -> assessment.getYear() == 2023).findFirst().orElseThrow();
			Score plan = stored.getScores().stream().filter(score -> PLAN.equals(score.getIndicator())).findFirst().orElseThrow();
			assertThat(plan.getPointsSelf()).isEqualTo(Quantity.parse("3.5"));
			assertThat(plan.getPointsSuperior()).isEqualTo(Quantity.of(2));
			assertThat(plan.getRemarks()).isEqualTo("已核对");
			assertThat(stored.getGrade()).as("it follows in the same step").isEqualTo(sheet.desk().assessment().orElseThrow().getGrade());
		}
	}

	@Test
	@DisplayName("What is being typed is something to save, and is saved; what is assumed is not")
	void whatIsBeingTypedIsSaved() {
		sheet.begin(PLAN, ScoreColumn.ASSUMED_VALUE, "50");
		assertThat(sheet.books().isDirty()).isFalse();
		sheet.panes().tree().viewer().cancelEditing();

		sheet.begin(PLAN, ScoreColumn.REMARKS, "正在填写");
		assertThat(sheet.books().isDirty()).isTrue();
		sheet.save();
		assertThat(sheet.score(PLAN)).get().extracting(Score::getRemarks).isEqualTo("正在填写");
		assertThat(sheet.books().isDirty()).isFalse();
	}

	@Test
	@DisplayName("While a cell has what is no value nothing is saved, and it stays to be mended")
	void whatIsNoValueHindersSaving() {
		sheet.begin(PLAN, ScoreColumn.OWN, "6");
		assertThat(sheet.books().isDirty()).isTrue();
		assertThat(sheet.books().save("", new NullProgressMonitor()).isOK()).as("the weight is 5").isFalse();
		assertThat(sheet.panes().tree().viewer().isCellEditorActive()).isTrue();

		sheet.enter("2.5");
		sheet.save();
		assertThat(sheet.score(PLAN)).get().extracting(Score::getPointsSelf).isEqualTo(Quantity.parse("2.5"));
	}

	@Test
	@DisplayName("A level that is chosen makes points, in an assessment that is made by it")
	void anEntryMakesTheAssessment() {
		sheet.choose(2022);
		sheet.choose("funds.management", ScoreColumn.VALUE, 1);
		assertThat(sheet.desk().assessment()).isPresent();
		assertThat(sheet.score("funds.management")).get().extracting(Score::getLevel, Score::getPointsComputed)
				.containsExactly("规范，无问题", Quantity.of(4));
		assertThat(sheet.appraised("funds.management").points()).contains(new BigDecimal(4));

		sheet.workbench().execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertThat(sheet.desk().assessment()).as("it was one step").isEmpty();
	}

	@Test
	@DisplayName("Who assumes a value and passes through the cell of the entered one enters nothing")
	void whatIsAssumedIsNotEntered() {
		String entered = sheet.score(MANAGEMENT).map(Score::getLevel).orElse(null);
		sheet.choose(MANAGEMENT, ScoreColumn.ASSUMED_VALUE, 3);
		assertThat(sheet.appraised(MANAGEMENT).assumed()).isTrue();
		assertThat(sheet.appraised(MANAGEMENT).level()).isNotEqualTo(Optional.ofNullable(entered));

		sheet.passThrough(MANAGEMENT, ScoreColumn.VALUE);
		assertThat(sheet.score(MANAGEMENT).map(Score::getLevel)).isEqualTo(Optional.ofNullable(entered));
		assertThat(sheet.books().isDirty()).isFalse();
	}

	@Test
	@DisplayName("A level stays as it was written, be it identifier or label, where no other is chosen")
	void aLevelStaysAsItWasWritten() {
		for (String written : List.of("mended", "有问题，已整改", "sound")) {
			sheet.desk().enter(sheet.indicator(MANAGEMENT), Literals.SCORE__LEVEL, written);
			sheet.passThrough(MANAGEMENT, ScoreColumn.VALUE);
			assertThat(sheet.score(MANAGEMENT)).get().extracting(Score::getLevel).isEqualTo(written);
		}
	}

	@Test
	@DisplayName("What was computed is recorded, and then nothing differs")
	void whatWasComputedIsRecorded() {
		sheet.choose(2022);
		sheet.press(RECORD);
		assertThat(sheet.desk().assessment()).isPresent();
		assertThat(sheet.desk().outdated()).isZero();
		assertThat(sheet.books().isDirty()).isTrue();
	}

	@Test
	@DisplayName("The figure that an indicator rests on opens its rows")
	void evidenceOpensItsRows() {
		sheet.select(SALES);
		Table evidence = sheet.panes().evidence().viewer().getTable();
		assertThat(evidence.getItemCount()).isPositive();
		evidence.setSelection(0);
		Event event = new Event();
		event.item = evidence.getItem(0);
		evidence.notifyListeners(SWT.DefaultSelection, event);
		sheet.workbench().until(() -> !(sheet.workbench().page().getActiveEditor() instanceof AssessmentEditor));
		assertThat(sheet.workbench().page().getActiveEditor().getSite().getId()).isEqualTo("org.jiedui.ui.editor.books");
	}

	@Test
	@DisplayName("Rows are copied with their heads")
	void rowsAreCopied() {
		sheet.select(SALES);
		sheet.tree().forceFocus();
		TextCopy.put(sheet.tree(), sheet.panes().tree().selectedText());
		Clipboard clipboard = new Clipboard(sheet.tree().getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertThat(text.lines()).hasSize(2).last().asString().contains("5.1", "\t9\t");
	}

	@Test
	@DisplayName("No head, no indicator and no value is cut, in whatever language")
	void nothingIsCut() {
		GC gc = new GC(sheet.tree());
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (ScoreColumn column : ScoreColumn.values()) {
			if (column.isFitted()) {
				assertThat(gc.textExtent(column.label()).x).as(column.label()).isLessThanOrEqualTo(width(column));
			}
		}
		for (TreeItem area : sheet.tree().getItems()) {
			for (TreeItem item : area.getItems()) {
				gc.setFont(item.getFont());
				int begin = item.getTextBounds(ScoreColumn.LABEL.ordinal()).x;
				assertThat(begin + gc.textExtent(item.getText()).x).as(item.getText()).isLessThanOrEqualTo(width(ScoreColumn.LABEL));
				String value = item.getText(ScoreColumn.VALUE.ordinal());
				assertThat(gc.textExtent(value).x).as(value).isLessThanOrEqualTo(width(ScoreColumn.VALUE));
			}
		}
		gc.dispose();
	}

	private int width(ScoreColumn column) {
		return sheet.tree().getColumn(column.ordinal()).getWidth();
	}
}
