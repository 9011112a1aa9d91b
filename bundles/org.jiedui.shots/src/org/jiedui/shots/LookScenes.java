/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.ui.books.OpenBooks;

/** The dark theme. */
final class LookScenes {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;

	LookScenes(Stage stage, Camera camera, Hand hand, Shown shown) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
	}

	List<Scene> scenes() {
		return List.of(new Scene("dark-overview", this::overview), new Scene("dark-ledger", this::ledger));
	}

	private void overview() {
		shown.open();
		hand.turnTo(0);
		dark("dark-overview");
	}

	private void ledger() {
		OpenBooks books = shown.open();
		Ledger ledger = shown.catalog().find("exchanges").orElseThrow();
		List<EObject> rows = shown.rows(ledger);
		hand.select(books, rows.get(Math.min(1, rows.size() - 1)));
		dark("dark-ledger");
	}

	/** A picture of the window in the dark theme. */
	void dark(String name) {
		stage.act(() -> stage.service(IThemeEngine.class).setTheme(DARK, false));
		try {
			camera.window(name);
		} finally {
			stage.act(() -> stage.service(IThemeEngine.class).setTheme(LIGHT, false));
		}
	}
}
