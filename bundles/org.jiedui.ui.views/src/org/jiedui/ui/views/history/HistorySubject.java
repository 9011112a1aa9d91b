/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.views.NamedBooks;

/**
 * Whose history is shown.
 *
 * @param name what it is called
 * @param query how to ask for it
 */
record HistorySubject(String name, HistoryQuery query) {

	private static final int LIMIT = 200;

	/** The subject of a selection: the object, with what contains it; else all books that the part shows. */
	static Optional<HistorySubject> of(IWorkbenchPart part, ISelection selection, Books books) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (first instanceof EObject object) {
			Optional<HistorySubject> subject = books.of(object).flatMap(open -> of(object, open));
			if (subject.isPresent()) {
				return subject;
			}
		}
		return Optional.ofNullable(Adapters.adapt(part, OpenBooks.class)).map(HistorySubject::of)
				.or(() -> Optional.ofNullable(Adapters.adapt(part, NamedBooks.class)).flatMap(named -> of(named, books)));
	}

	/** Books that are not loaded have a history too. */
	private static Optional<HistorySubject> of(NamedBooks named, Books books) {
		return books.programmes().stream().filter(entry -> entry.part() == named.part()).findFirst()
				.map(entry -> new HistorySubject(entry.name(), HistoryQuery.ofPart(entry.part(), LIMIT)));
	}

	private static Optional<HistorySubject> of(EObject object, OpenBooks open) {
		if (object instanceof Programme) {
			return Optional.of(of(open));
		}
		EObject root = EcoreUtil.getRootContainer(object);
		Optional<ObjectId> id = open.session().id(object).or(() -> open.session().id(root));
		String name = new Titles(new Labels(Locale.getDefault())).title(object);
		return id.map(each -> new HistorySubject(name, HistoryQuery.ofObject(each, LIMIT)));
	}

	private static HistorySubject of(OpenBooks open) {
		return new HistorySubject(open.name(), HistoryQuery.ofPart(open.part(), LIMIT));
	}
}
