/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.views.NamedBooks;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LedgerNode;

/** What a selection of nodes means for the commands. */
final class NavigatorSelection {

	private final Object first;
	private final boolean single;
	private final Books books;
	private final NavigatorTree.Shelf shelf;

	NavigatorSelection(IStructuredSelection selection, Books books, NavigatorTree.Shelf shelf) {
		this.books = books;
		this.shelf = shelf;
		first = selection.getFirstElement();
		single = selection.size() == 1;
	}

	/** The books of the first node, if they are loaded. */
	Optional<OpenBooks> loaded() {
		return switch (first) {
			case NavigatorNode node -> books.loaded(node.part());
			case EObject object -> books.of(object);
			case null, default -> Optional.empty();
		};
	}

	/** The books of the first node, loaded or not; empty when nothing is selected. */
	Optional<NamedBooks> named() {
		return switch (first) {
			case NavigatorNode node -> Optional.of(named(node.part()));
			case EObject object -> books.of(object).map(open -> named(open.part()));
			case null, default -> Optional.empty();
		};
	}

	private NamedBooks named(int part) {
		return new NamedBooks(part, books.loaded(part), () -> shelf.request(part));
	}

	/** The books of a programme that is selected as a whole, and nothing else. */
	Optional<NamedBooks> programme() {
		return single && first instanceof BooksNode node && node.part() != ObjectId.REGISTER ? Optional.of(named(node.part())) : Optional.empty();
	}

	/** Where something new would go; empty while the books are not loaded. */
	Optional<Place> place() {
		return loaded().map(open -> switch (first) {
			case LedgerNode node -> new Place(open, null, node.ledger(), null);
			case GroupNode node -> new Place(open, null, node.parent().ledger(), node.value());
			case EObject object -> new Place(open, object, null, null);
			default -> new Place(open, null, null, null);
		});
	}
}
