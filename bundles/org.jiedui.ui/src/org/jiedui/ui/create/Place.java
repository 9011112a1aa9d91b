/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.create;

import java.time.Year;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.ui.books.OpenBooks;

/**
 * Where the user is and something new would go. A part answers it as an adapter; where it does not, its books and its selection say it.
 *
 * @param books where the new object would stand
 * @param object what is selected, or null
 * @param ledger the ledger that is selected, or null for any
 * @param group the value that new rows of the ledger get in the feature by which it is grouped, or null
 */
public record Place(OpenBooks books, EObject object, Ledger ledger, Object group) {

	public Place {
		Objects.requireNonNull(books, "books");
	}

	/** The year that something new here would be about: that of the group, else the present one. */
	public Year year() {
		return group instanceof Integer year ? Year.of(year) : Year.now();
	}
}
