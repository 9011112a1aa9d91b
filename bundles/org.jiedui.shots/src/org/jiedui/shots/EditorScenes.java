/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.ledger.LedgerGroup;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.GridGrouping;
import org.jiedui.ui.grid.LedgerGrid;

/** The editor: overview, every ledger with a row and its form, the filter row, a small window, the register of parties. */
final class EditorScenes {

	private static final Point SMALL = new Point(1280, 720);
	/** Positions in the table, whose first column holds the numbers of rows and whose first row the heads. */
	private static final int FILTERED_COLUMN = 1;
	private static final int FILTER_ROW = 1;

	private static final String PROJECTS = "projects";
	private static final String GROUPS = "area,stage:by=#rows:descending";
	private static final String FILLED = "plannedStart";

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;
	private final Shown other;

	/** @param other where a page is shown that is empty in the books of the first */
	EditorScenes(Stage stage, Camera camera, Hand hand, Shown shown, Shown other) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
		this.other = other;
	}

	List<Scene> scenes() {
		List<Scene> scenes = new ArrayList<>();
		scenes.add(new Scene("workbench", this::workbench));
		scenes.add(new Scene("overview", this::overview));
		List<Ledger> ledgers = shown.catalog().ofProgrammes();
		List<LedgerGroup> groups = LedgerCatalog.grouped(ledgers);
		for (LedgerGroup group : groups) {
			String name = group.isSingle() ? group.first().id() : group.module().getNsPrefix();
			scenes.add(new Scene(name, () -> page(name, group, 1 + groups.indexOf(group))));
		}
		scenes.add(new Scene("filter", () -> filter(ledgers.getFirst())));
		scenes.add(new Scene("groups", () -> groups(ledger(PROJECTS))));
		scenes.add(new Scene("fill", () -> fill(ledger(PROJECTS))));
		scenes.add(new Scene("small-window", () -> small(ledgers.getFirst())));
		scenes.add(new Scene("register", this::register));
		return scenes;
	}

	private void workbench() {
		shown.open();
		IViewPart navigator = hand.view(Hand.NAVIGATOR);
		hand.unfold(navigator, shown.open());
		hand.view(IPageLayout.ID_PROP_SHEET);
		hand.activateEditor();
		camera.window("workbench");
	}

	private void overview() {
		shown.open();
		enlarged(() -> camera.window("overview"));
	}

	/** With the editor over all of the window. */
	private void enlarged(Runnable picture) {
		stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
		try {
			picture.run();
		} finally {
			stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
		}
	}

	/** The first ledger of a page that has rows, and one of them. */
	private void page(String name, LedgerGroup group, int page) {
		Shown place = Stream.of(shown, other).filter(each -> !rows(each, group).isEmpty()).findFirst().orElse(shown);
		List<EObject> rows = rows(place, group);
		OpenBooks books = place.open();
		enlarged(() -> {
			if (rows.isEmpty()) {
				hand.turnTo(page);
			} else {
				hand.select(books, rows.get(Math.min(1, rows.size() - 1)));
			}
			camera.window(name);
		});
	}

	private static List<EObject> rows(Shown place, LedgerGroup group) {
		return group.ledgers().stream().map(place::rows).filter(each -> !each.isEmpty()).findFirst().orElse(List.of());
	}

	private void filter(Ledger ledger) {
		OpenBooks books = shown.open();
		hand.select(books, shown.rows(ledger).getFirst());
		LedgerGrid grid = hand.grid();
		stage.act(() -> grid.table().doCommand(new UpdateDataCommand(grid.table(), FILTERED_COLUMN, FILTER_ROW, "东湖")));
		enlarged(() -> camera.window("filter"));
		stage.act(grid::clearFilters);
	}

	private Ledger ledger(String id) {
		return shown.catalog().find(id).orElseThrow();
	}

	/** Two levels of groups, one of them unfolded. */
	private void groups(Ledger ledger) {
		OpenBooks books = shown.open();
		EObject row = shown.rows(ledger).getFirst();
		hand.select(books, row);
		LedgerGrid grid = hand.grid();
		stage.act(() -> grid.group(GridGrouping.parse(GROUPS).orElseThrow()));
		stage.act(() -> grid.reveal(row, null));
		enlarged(() -> camera.window("groups"));
		stage.act(() -> grid.group(GridGrouping.NONE));
	}

	/** The square at the corner of a cell on its way down. */
	private void fill(Ledger ledger) {
		OpenBooks books = shown.open();
		EObject row = shown.rows(ledger).getFirst();
		hand.select(books, row);
		LedgerGrid grid = hand.grid();
		stage.act(() -> grid.reveal(row, row.eClass().getEStructuralFeature(FILLED)));
		enlarged(() -> {
			stage.act(() -> new FillGesture(grid.table()).begin());
			camera.window("fill");
			stage.act(() -> new FillGesture(grid.table()).end());
		});
	}

	private void small(Ledger ledger) {
		OpenBooks books = shown.open();
		hand.select(books, shown.rows(ledger).getFirst());
		Point size = stage.ask(() -> stage.window().getShell().getSize());
		stage.act(() -> stage.window().getShell().setSize(SMALL));
		stage.until("the window is small", () -> stage.window().getShell().getSize().equals(SMALL));
		try {
			camera.window("small-window");
		} finally {
			stage.act(() -> stage.window().getShell().setSize(size));
		}
	}

	private void register() {
		OpenBooks books = hand.open(ObjectId.REGISTER);
		List<EObject> parties = stage.ask(() -> books.roots(shown.catalog().ofRegister().getFirst().type()));
		hand.select(books, parties.getFirst());
		enlarged(() -> camera.window("register"));
		stage.act(() -> stage.page().closeEditor(stage.page().getActiveEditor(), false));
	}
}
