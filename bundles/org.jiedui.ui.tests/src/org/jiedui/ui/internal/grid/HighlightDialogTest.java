/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.theme.Palette;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog in which it is said what is highlighted, over three projects. */
class HighlightDialogTest {

	private static final ValueFormat FORMAT = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);

	private final List<EObject> rows = new ArrayList<>();
	private final List<LedgerColumn> columns = new LedgerColumns(FORMAT).of(JieduiPackage.Literals.PROJECT, List.of(), false);
	private final LedgerData data = new LedgerData(new ListRowSource(() -> rows), columns, null);
	private final HighlightDraft draft = new HighlightDraft(columns, FORMAT, List.of(new HighlightRule("budget", ">100", Look.GOOD, false)));
	private Shell shell;
	private HighlightDialog dialog;

	@BeforeEach
	void open() {
		for (int budget : new int[] { 50, 150, 250 }) {
			Project project = JieduiFactory.eINSTANCE.createProject();
			project.setName("P" + budget);
			project.setBudget(Money.of(budget));
			rows.add(project);
		}
		shell = new Shell(Display.getDefault());
		dialog = new HighlightDialog(shell, draft, new HighlightPreview(data, FORMAT, columns.getFirst(), rows, new Palette()));
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() {
		dialog.close();
		shell.dispose();
	}

	private <T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(type, dialog.getShell(), found);
		return found;
	}

	private static <T extends Control> void collect(Class<T> type, Control control, List<T> found) {
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				collect(type, child, found);
			}
		}
	}

	private Text condition() {
		return all(Text.class).stream().filter(text -> (text.getStyle() & SWT.BORDER) != 0 && text.getEditable()).findFirst().orElseThrow();
	}

	private boolean canFinish() {
		return all(Button.class).stream().filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst().orElseThrow()
				.isEnabled();
	}

	private Table rules() {
		return all(Table.class).getFirst();
	}

	private Table preview() {
		return all(Table.class).getLast();
	}

	@Test
	void eachRuleSaysHowManyRowsItHighlightsAndExamplesShowIt() {
		assertThat(rules().getItem(0).getText(4)).contains("2").contains("3");
		assertThat(preview().getItemCount()).isEqualTo(3);
		assertThat(preview().getItem(0).getBackground(1)).isNotEqualTo(preview().getItem(1).getBackground(1));
		assertThat(preview().getItem(1).getBackground(1)).isNotEqualTo(preview().getItem(1).getBackground(0));
	}

	@Test
	void whatIsTypedIsTriedAtOnce() {
		condition().setText(">200");
		assertThat(rules().getItem(0).getText(4)).contains("1");
		assertThat(draft.rules()).containsExactly(new HighlightRule("budget", ">200", Look.GOOD, false));
		assertThat(canFinish()).isTrue();
	}

	@Test
	void aConditionThatIsNotUnderstoodCannotBeKept() {
		condition().setText(">many");
		assertThat(dialog.getErrorMessage()).isNotBlank();
		assertThat(canFinish()).isFalse();
		condition().setText("<100");
		assertThat(dialog.getErrorMessage()).isNull();
		assertThat(canFinish()).isTrue();
	}

	@Test
	void aLookIsChosenAndTheWholeRowTinted() {
		Combo look = all(Combo.class).getLast();
		look.select(Look.BAD.ordinal());
		look.notifyListeners(SWT.Selection, new Event());
		Button row = all(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
		row.setSelection(true);
		row.notifyListeners(SWT.Selection, new Event());
		assertThat(draft.rules()).containsExactly(new HighlightRule("budget", ">100", Look.BAD, true));
		assertThat(preview().getItem(1).getBackground(1)).isEqualTo(preview().getItem(1).getBackground(0));
	}
}
