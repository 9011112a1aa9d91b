/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The pages of an editor in their order; the controls of a page are made when it is first turned to. UI thread only. */
final class PageBook {

	private final List<BooksPage> pages = new ArrayList<>();
	private final Set<BooksPage> made = new HashSet<>();

	/** Called once, when the books are loaded. */
	void fill(List<BooksPage> all) {
		pages.addAll(all);
	}

	/** All pages, whether they have controls or not; none while the books are loaded. */
	List<BooksPage> all() {
		return List.copyOf(pages);
	}

	/**
	 * The page of a tab, with its controls; empty while the books are loaded.
	 *
	 * @param typing told when what is typed on the page may have begun or ceased to differ from the objects
	 */
	Optional<BooksPage> turnTo(int index, Composite tab, Runnable typing) {
		if (index < 0 || index >= pages.size()) {
			return Optional.empty();
		}
		BooksPage page = pages.get(index);
		if (made.add(page)) {
			page.createControls(tab, typing);
			tab.layout();
		}
		return Optional.of(page);
	}

	/** The page of a tab if its controls were made. */
	Optional<BooksPage> at(int index) {
		return index < 0 || index >= pages.size() ? Optional.empty() : Optional.of(pages.get(index)).filter(made::contains);
	}

	/** The tab whose page shows an object. */
	OptionalInt showing(EObject object) {
		return first(page -> page.shows(object));
	}

	/** The tab of a ledger. */
	OptionalInt ofLedger(String ledger) {
		return first(page -> page.lists(ledger));
	}

	private OptionalInt first(Predicate<BooksPage> wanted) {
		return IntStream.range(0, pages.size()).filter(index -> wanted.test(pages.get(index))).findFirst();
	}

	/** Whether something is being typed on a page. */
	boolean isTyping() {
		return made.stream().anyMatch(BooksPage::isTyping);
	}

	/** Puts what is being typed into the objects, page by page; answers the tab of the first where it is no legal value. */
	OptionalInt commit() {
		return first(page -> made.contains(page) && !page.commit());
	}

	/** Does something with each page that has controls. */
	void forEach(Consumer<BooksPage> action) {
		pages.stream().filter(made::contains).forEach(action);
	}
}
