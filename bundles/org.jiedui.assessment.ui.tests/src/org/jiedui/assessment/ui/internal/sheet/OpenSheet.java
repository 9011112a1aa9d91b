/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;

/** The sheet of the sample programme that is assessed, as somebody works at it. */
final class OpenSheet {

	private static boolean begun;

	private final Workbench workbench = new Workbench();
	private final ProgrammeEntry programme;
	private final OpenBooks books;
	private final AssessmentEditor editor;

	/** Opens it from the books of the programme. */
	OpenSheet() {
		if (!begun) {
			// After the import of the samples the first is opened: not before, nothing else comes to the front by itself.
			workbench.until(() -> workbench.page().getActiveEditor() != null);
			begun = true;
		}
		Books all = workbench.service(Books.class);
		workbench.until(() -> all.programmes().stream().anyMatch(entry -> entry.name().contains("迭部")));
		programme = all.programmes().stream().filter(entry -> entry.name().contains("迭部")).findFirst().orElseThrow();
		workbench.service(EditorOpener.class).open(programme.part());
		workbench.until(() -> all.loaded(programme.part()).isPresent());
		books = all.loaded(programme.part()).orElseThrow();
		workbench.execute("org.jiedui.assessment.ui.open");
		workbench.until(() -> workbench.page().getActiveEditor() instanceof AssessmentEditor opened && opened.desk() != null);
		editor = (AssessmentEditor) workbench.page().getActiveEditor();
	}

	Workbench workbench() {
		return workbench;
	}

	ProgrammeEntry programme() {
		return programme;
	}

	OpenBooks books() {
		return books;
	}

	AssessmentDesk desk() {
		return editor.desk();
	}

	SheetPanes panes() {
		return editor.panes();
	}

	void choose(int year) {
		Combo years = panes().header().choices().year();
		int index = Arrays.asList(years.getItems()).indexOf(Integer.toString(year));
		assertThat(index).as("%s is offered", year).isNotNegative();
		years.select(index);
		years.notifyListeners(SWT.Selection, new Event());
		workbench.until(() -> desk() != null && desk().answer().year() == year);
	}

	Tree tree() {
		return panes().tree().viewer().getTree();
	}

	Indicator indicator(String id) {
		return desk().appraisal().orElseThrow().system().find(id).orElseThrow();
	}

	Appraised appraised(String id) {
		return desk().appraisal().orElseThrow().of(indicator(id));
	}

	Optional<Score> score(String id) {
		return desk().score(indicator(id));
	}

	void select(String id) {
		panes().tree().viewer().setSelection(new StructuredSelection(indicator(id)), true);
	}

	/** Types a text into a cell, and Enter. */
	void type(String id, ScoreColumn column, String text) {
		panes().tree().viewer().editElement(indicator(id), column.ordinal());
		enter(text);
	}

	/** Begins to type a text into a cell. */
	void begin(String id, ScoreColumn column, String text) {
		panes().tree().viewer().editElement(indicator(id), column.ordinal());
		cell().setText(text);
	}

	private Text cell() {
		return Workbench.all(tree(), Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow();
	}

	/** Types a text into the cell that is being edited, and Enter. */
	void enter(String text) {
		Text cell = cell();
		cell.setText(text);
		cell.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Chooses a word in a cell. */
	void choose(String id, ScoreColumn column, int word) {
		panes().tree().viewer().editElement(indicator(id), column.ordinal());
		CCombo cell = Workbench.all(tree(), CCombo.class).stream().filter(CCombo::isVisible).findFirst().orElseThrow();
		cell.select(word);
		cell.notifyListeners(SWT.Selection, new Event());
		cell.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Opens a cell with a word, and Enter: nothing else is chosen. */
	void passThrough(String id, ScoreColumn column) {
		panes().tree().viewer().editElement(indicator(id), column.ordinal());
		CCombo cell = Workbench.all(tree(), CCombo.class).stream().filter(CCombo::isVisible).findFirst().orElseThrow();
		cell.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Presses a button of the head, counted from 0. */
	void press(int button) {
		ToolItem item = Workbench.all(panes().header().control(), ToolBar.class).getFirst().getItem(button);
		assertThat(item.isEnabled()).isTrue();
		item.notifyListeners(SWT.Selection, new Event());
	}

	void save() {
		assertThat(books.save("", new NullProgressMonitor()).isOK()).isTrue();
	}

	/** Gives up what was not saved, and all editors. */
	void close() {
		if (books.isDirty()) {
			books.revert();
		}
		workbench.page().closeEditors(workbench.page().getEditorReferences(), false);
	}
}
