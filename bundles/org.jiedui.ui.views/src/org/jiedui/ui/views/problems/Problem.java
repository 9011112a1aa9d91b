/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.books.OpenBooks;

/**
 * A row of the problems.
 *
 * @param books where the finding was made
 * @param finding what was found
 * @param object title of the object, or of the nearest one that contains it and has a name of its own
 * @param field label of the field, empty when the finding is about the object as a whole
 */
record Problem(OpenBooks books, Finding finding, String object, String field) {

	Severity severity() {
		return finding.severity();
	}

	String message() {
		return finding.message();
	}

	String programme() {
		return books.name();
	}
}
