/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.books.OpenBooks;

/**
 * Brings a page of an editor to the front: the one that shows an object, or lists a ledger or certain rows of it. What is asked for before the
 * books are loaded is done when they are; of several such wishes the last counts. UI thread only.
 */
final class PageTurner {

	/** The tabs of the editor. */
	interface Tabs {

		/** Brings a tab to the front. */
		void turnTo(int index);

		/** The page in front; empty while the books are loaded. */
		Optional<BooksPage> front();

		/** Gives the keys to the page in front. */
		void setFocus();
	}

	private final PageBook pages;
	private final Tabs tabs;
	private OpenBooks books;
	private Runnable wish = () -> {
	};

	PageTurner(PageBook pages, Tabs tabs) {
		this.pages = pages;
		this.tabs = tabs;
	}

	/** The books are loaded, and the pages are there. */
	void loaded(OpenBooks opened) {
		books = opened;
		wish.run();
	}

	/** The editor is closed. */
	void closed() {
		books = null;
	}

	/** @param feature what of the object, or null */
	void reveal(Function<OpenBooks, Optional<EObject>> find, EStructuralFeature feature) {
		whenLoaded(() -> find.apply(books).ifPresent(object -> reveal(object, feature)));
	}

	/** Shows an object, which is loaded first where it is one of very many. */
	void reveal(ObjectId object, EStructuralFeature feature) {
		whenLoaded(() -> books.session().find(object).ifPresentOrElse(found -> reveal(found, feature), () -> load(object, feature)));
	}

	private void load(ObjectId object, EStructuralFeature feature) {
		OpenBooks asked = books;
		asked.questions().ask("", () -> asked.session().fetch(List.of(object)), fetch -> {
			if (books == asked) {
				asked.session().attach(fetch);
				asked.session().find(object).ifPresent(found -> reveal(found, feature));
			}
		}, () -> {
			// The user was told why it cannot be read.
		});
	}

	void reveal(EObject object, EStructuralFeature feature) {
		turnTo(pages.showing(object)).ifPresent(page -> page.reveal(object, feature));
	}

	void openLedger(String ledger) {
		turnTo(pages.ofLedger(ledger)).ifPresent(page -> {
			page.turnTo(ledger);
			tabs.setFocus();
		});
	}

	/** Brings a ledger to the front with the rows of which conditions hold. */
	void openRows(String ledger, List<RowFilter> filters) {
		whenLoaded(() -> {
			openLedger(ledger);
			tabs.front().filter(page -> page.lists(ledger)).ifPresent(page -> page.showRows(filters));
		});
	}

	private Optional<BooksPage> turnTo(OptionalInt index) {
		if (index.isEmpty()) {
			return Optional.empty();
		}
		tabs.turnTo(index.getAsInt());
		return tabs.front();
	}

	private void whenLoaded(Runnable turn) {
		if (books == null) {
			wish = turn;
		} else {
			turn.run();
		}
	}
}
