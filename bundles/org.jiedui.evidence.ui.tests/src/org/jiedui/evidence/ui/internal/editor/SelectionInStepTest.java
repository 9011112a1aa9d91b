/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text, table and findings show the same figure, whichever of them it was chosen in. */
class SelectionInStepTest {

	private static final String TEXT = "投入资金3000万元，带动1211人。\n又记1248人。";

	private final SmallSource source = new SmallSource(TEXT);
	private final Shell shell = new Shell(Display.getCurrent());
	private ReportedFigure money;
	private ReportedFigure persons;
	private ReportedFigure others;
	private SourceDesk desk;
	private SourceTextPane pane;
	private StyledText text;
	private Table table;
	private StyledText findings;

	@BeforeEach
	void open() {
		money = source.figure("3000万元", 30_000_000);
		money.setUnit(Unit.YUAN);
		persons = source.figure("1211人", 1211);
		others = source.figure("1248人", 1248);
		source.say(Severity.WARNING, "1211 人与 1248 人不一致", persons, others);
		desk = source.desk();
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 500);
		FigureText texts = new FigureText(new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND), names());
		pane = new SourceTextPane(shell, desk, texts);
		text = (StyledText) pane.control();
		table = new FigureTable(shell, desk, texts).control();
		findings = (StyledText) new FindingsPane(shell, desk, texts).control();
		shell.open();
	}

	private static IndicatorNames names() {
		IndicatorNames names = mock(IndicatorNames.class);
		when(names.name(anyString(), any())).thenReturn("指标");
		return names;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void clickAt(String words) {
		text.setCaretOffset(TEXT.indexOf(words) + 1);
		text.notifyListeners(SWT.MouseUp, new Event());
	}

	private void choose(int row) {
		table.setSelection(row);
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	@Test
	void aClickInTheTextSelectsTheRow() {
		clickAt("1211人");

		assertThat(desk.selected()).contains(persons);
		assertThat(table.getSelectionIndex()).isEqualTo(1);
		assertThat(findings.getText()).contains("1211 人与 1248 人不一致").contains("查对");
	}

	@Test
	void aRowLeadsToItsPlaceInTheText() {
		choose(2);

		assertThat(desk.selected()).contains(others);
		assertThat(text.getCaretOffset()).isEqualTo(TEXT.indexOf("1248"));
	}

	@Test
	void aFindingLeadsToTheOtherFigure() {
		desk.select(persons);
		findings.setCaretOffset(findings.getText().lastIndexOf("1248人") + 1);
		findings.notifyListeners(SWT.MouseUp, new Event());

		assertThat(desk.selected()).contains(others);
		assertThat(table.getSelectionIndex()).isEqualTo(2);
	}

	@Test
	void theTableSaysWhatIsDecided() {
		assertThat(table.getItem(0).getText(FigureColumn.VALUE.ordinal())).isEqualTo("3,000");
		money.setState(FigureState.CONFIRMED);
		desk.refresh();

		assertThat(table.getItem(0).getText(FigureColumn.STATE.ordinal())).isEqualTo("已确认");
	}

	@Test
	void aTipTellsWhatAFigureIs() {
		assertThat(pane.tip(TEXT.indexOf("3000"))).hasValueSatisfying(tip -> assertThat(tip).contains("3,000").contains("待核实"));
		assertThat(pane.tip(TEXT.indexOf("投入"))).isEmpty();
	}

	@Test
	void theRowThatIsFilteredOutGoesWhenAnotherIsSelected() {
		desk.select(money);
		desk.setFilter(FigureFilter.OPEN);
		money.setState(FigureState.CONFIRMED);
		desk.refresh();
		assertThat(table.getItemCount()).as("not under the hand").isEqualTo(3);

		desk.selectOpen(true);
		assertThat(table.getItemCount()).isEqualTo(2);
		assertThat(table.getSelectionIndex()).isZero();
	}
}
