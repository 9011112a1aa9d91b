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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.workspace.BooksSettings;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.grid.ViewContent;

/** Views of a ledger: the drop-down, what they highlight, and the dialog in which that is said. */
final class ViewsScenes {

	private static final String LEDGER = "projects";
	private static final String KIND = "ledger.view." + LEDGER;

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

	private List<HighlightRule> rules() {
		return List.of(new HighlightRule("budget", ">=200", Look.GOOD, false), new HighlightRule("actualEnd", "=", Look.WARNING, false),
				new HighlightRule("name", "茶", Look.ACCENT, true));
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
		stage.act(() -> grid.highlight(rules()));
		try {
			picture.run();
		} finally {
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
		ViewContent plain = stage.ask(grid::content);
		settings.add(KIND, chinese ? "大额项目" : "Large projects", plain.with("highlights", "good;row;budget;>=200").write());
		settings.add(KIND, chinese ? "未竣工项目" : "Not completed", plain.with("filters", "actualEnd==").write());
		menu(false);
		stage.rest();
		Menu open = menu(true);
		try {
			camera.window("views");
		} finally {
			stage.act(() -> open.setVisible(false));
			settings.list(KIND).forEach(settings::remove);
		}
	}

	/** The drop-down of the views; where it is not shown, it only looks which views there are. */
	private Menu menu(boolean visible) {
		return stage.ask(() -> {
			ToolItem item = Hand.every(ToolBar.class, Hand.control(stage.page().getActiveEditor())).stream().filter(ToolBar::isVisible)
					.flatMap(bar -> Stream.of(bar.getItems())).filter(each -> creator(each) != null).findFirst()
					.orElseThrow(() -> new NoSuchElementException("The ledger has no drop-down of views"));
			Menu menu = creator(item).getMenu(item.getParent());
			Rectangle bounds = item.getBounds();
			menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
			if (!visible) {
				menu.setVisible(false);
			}
			return menu;
		});
	}

	private static IMenuCreator creator(ToolItem item) {
		return item.getData() instanceof ActionContributionItem contribution ? contribution.getAction().getMenuCreator() : null;
	}
}
