/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.workspace.BooksSettings;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.ViewContent;

/** Views of a ledger: the drop-down, what they highlight, and the dialog in which that is said. */
final class ViewsScenes {

	private static final String LEDGER = "projects";
	private static final String KIND = "ledger.view." + LEDGER;
	/** One rule of each look, as an office wrote them that works in Chinese. */
	private static final ViewContent HIGHLIGHTED = ViewContent.NONE.with("words", "zh TEN_THOUSAND").with("highlights", String.join("\n",
			"good;row;area;文旅", "bad;cell;actualEnd;=", "warning;cell;place;=", "muted;row;area;民生", "accent;cell;name;建设"));

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;
	private final LookScenes looks;
	private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

	ViewsScenes(Stage stage, Camera camera, Hand hand, Shown shown, LookScenes looks) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
		this.looks = looks;
	}

	List<Scene> scenes() {
		return List.of(new Scene("views", this::views), new Scene("highlighted", () -> highlighted(() -> camera.window("highlighted"))),
				new Scene("dark-highlighted", () -> highlighted(() -> looks.dark("dark-highlighted"))),
				new Scene("highlighting", () -> highlighted(() -> dialog(() -> camera.control("highlighting", hand.dialog())))),
				new Scene("dark-highlighting", () -> highlighted(() -> dialog(() -> {
					hand.dialog();
					looks.dark("dark-highlighting");
				}))));
	}

	/** A grid of projects with a row that is selected. */
	private LedgerGrid open() {
		OpenBooks books = shown.open();
		Ledger ledger = shown.catalog().ofProgrammes().stream().filter(each -> each.id().equals(LEDGER)).findFirst().orElseThrow();
		List<EObject> rows = shown.rows(ledger);
		hand.select(books, rows.getLast());
		return hand.grid();
	}

	private void highlighted(Runnable picture) {
		LedgerGrid grid = open();
		stage.act(() -> grid.show(HIGHLIGHTED));
		stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
		try {
			picture.run();
		} finally {
			stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
			stage.act(() -> grid.show(ViewContent.NONE));
		}
	}

	private void dialog(Runnable picture) {
		stage.begin(hand.grid()::editHighlights);
		try {
			picture.run();
		} finally {
			hand.closeDialogs();
		}
	}

	/** With two views, of which one is shown and changed. */
	private void views() {
		LedgerGrid grid = open();
		OpenBooks books = shown.open();
		BooksSettings settings = books.session().workspace().settings();
		settings.add(KIND, chinese ? "文旅项目" : "Tourism", HIGHLIGHTED.write());
		settings.add(KIND, chinese ? "未竣工项目" : "Not completed", ViewContent.NONE.with("filters", "actualEnd==").write());
		// Views of others are read while the menu is open.
		Menu before = menu();
		stage.until("the menu is open", before::isVisible);
		stage.act(() -> before.setVisible(false));
		press(menu(), SWT.RADIO);
		sort(grid);
		Menu open = menu();
		stage.until("the menu is open", open::isVisible);
		try {
			camera.window("views");
		} finally {
			stage.act(() -> open.setVisible(false));
			// The first entry that is no view is the way back to the standard.
			press(menu(), SWT.PUSH);
			settings.list(KIND).forEach(settings::remove);
		}
	}

	/** Opens the drop-down of the views. */
	private Menu menu() {
		return stage.ask(() -> {
			ToolItem item = Hand.every(ToolBar.class, Hand.control(stage.page().getActiveEditor())).stream().filter(ToolBar::isVisible)
					.flatMap(bar -> Stream.of(bar.getItems())).filter(each -> creator(each) != null).findFirst()
					.orElseThrow(() -> new NoSuchElementException("The ledger has no drop-down of views"));
			Menu menu = creator(item).getMenu(item.getParent());
			Rectangle bounds = item.getBounds();
			menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
			return menu;
		});
	}

	/** Chooses the first entry of a style. */
	private void press(Menu menu, int style) {
		stage.until("the menu is open", menu::isVisible);
		stage.act(() -> {
			menu.setVisible(false);
			MenuItem first = Stream.of(menu.getItems()).filter(item -> (item.getStyle() & style) != 0).findFirst().orElseThrow();
			first.setSelection(true);
			first.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Sorts by name: that is another way than the view was saved. */
	private void sort(LedgerGrid grid) {
		GridState state = stage.ask(grid::state);
		stage.act(() -> grid.arrange(new GridState(state.columns(), state.frozen(), List.of(new GridState.Key("name", true)))));
	}

	private static IMenuCreator creator(ToolItem item) {
		return item.getData() instanceof ActionContributionItem contribution ? contribution.getAction().getMenuCreator() : null;
	}
}
