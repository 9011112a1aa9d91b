/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;

/** A year is assessed: the sheet with its evidence, assumptions, and who is best. */
final class AssessmentScenes {

	private static final String SHEET = "org.jiedui.assessment.ui.sheet";
	private static final String OPEN = "org.jiedui.assessment.ui.open";
	private static final String RANKING = "org.jiedui.assessment.ui.ranking";
	private static final String YEAR = "2023";
	/** Indicators by their places: tasks of the plan, sales, enterprises that settled. */
	private static final String PLAN = "1.2 ";
	private static final String SALES = "5.1 ";
	private static final String SETTLED = "6.1 ";
	/** The column in which values are assumed. */
	private static final int ASSUMED = 9;

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;
	private final LookScenes looks;

	AssessmentScenes(Stage stage, Camera camera, Hand hand, Shown shown, LookScenes looks) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
		this.looks = looks;
	}

	List<Scene> scenes() {
		return List.of(new Scene("assessment-sheet", this::sheet), new Scene("assessment-what-if", this::whatIf),
				new Scene("assessment-ranking", this::ranking),
				new Scene("dark-assessment", this::dark));
	}

	private void open() {
		shown.open();
		hand.beginCommand(OPEN);
		stage.until("the year is computed", () -> editor() != null && tree() != null && tree().getItemCount() > 0);
	}

	private IEditorPart editor() {
		IEditorPart active = stage.page().getActiveEditor();
		return active != null && active.getSite().getId().equals(SHEET) ? active : null;
	}

	private Tree tree() {
		return Hand.find(Tree.class, Hand.control(editor())).orElse(null);
	}

	private void sheet() {
		open();
		stage.act(() -> select(SALES));
		camera.window("assessment-sheet");
	}

	/** The row of an indicator by its place in the system. */
	private void select(String place) {
		for (TreeItem area : tree().getItems()) {
			for (TreeItem item : area.getItems()) {
				if (item.getText().startsWith(place)) {
					tree().setSelection(item);
					tree().showItem(item);
					Event event = new Event();
					event.item = item;
					tree().notifyListeners(SWT.Selection, event);
				}
			}
		}
	}

	private void whatIf() {
		open();
		stage.act(() -> {
			tree().setFocus();
			tree().notifyListeners(SWT.FocusIn, new Event());
			select(PLAN);
			for (int column = 0; column < ASSUMED; column++) {
				press(SWT.ARROW_RIGHT);
			}
		});
		assume(PLAN, "100");
		assume(SETTLED, "5");
		camera.window("assessment-what-if");
		stage.act(() -> Hand.every(Button.class, Hand.control(editor())).stream().filter(Button::isVisible).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event()));
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		tree().notifyListeners(SWT.KeyDown, event);
	}

	private void assume(String place, String value) {
		stage.act(() -> {
			select(place);
			press(SWT.F2);
			Text cell = Hand.every(Text.class, tree()).stream().filter(Text::isVisible).findFirst().orElseThrow();
			cell.setText(value);
			cell.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	/** With an assessment of each programme in the books. */
	private void ranking() {
		List<ProgrammeEntry> programmes = stage.ask(() -> stage.service(Books.class).programmes());
		programmes.forEach(programme -> record(programme.part()));
		IViewPart view = hand.view(RANKING);
		stage.until("programmes are ranked", () -> !Hand.tableItems(view).isEmpty());
		stage.act(() -> stage.page().toggleZoom(stage.page().getReference(view)));
		try {
			camera.window("assessment-ranking");
		} finally {
			stage.act(() -> stage.page().toggleZoom(stage.page().getReference(view)));
		}
	}

	private void record(int part) {
		OpenBooks books = hand.open(part);
		hand.beginCommand(OPEN);
		stage.until("the year is computed", () -> editor() != null && tree() != null && tree().getItemCount() > 0);
		stage.act(() -> {
			Combo years = Hand.find(Combo.class, Hand.control(editor())).orElseThrow();
			years.select(years.indexOf(YEAR));
			years.notifyListeners(SWT.Selection, new Event());
		});
		stage.act(() -> {
			Hand.find(ToolBar.class, Hand.control(editor())).orElseThrow().getItem(0).notifyListeners(SWT.Selection, new Event());
			books.save("", new NullProgressMonitor());
		});
	}

	private void dark() {
		open();
		stage.act(() -> select(SALES));
		looks.dark("dark-assessment");
	}
}
