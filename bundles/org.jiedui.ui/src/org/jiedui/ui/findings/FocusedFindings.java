/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.findings;

import java.util.List;
import java.util.Objects;

import org.jiedui.core.validation.Finding;
import org.jiedui.ui.books.OpenBooks;

/**
 * What was found wrong where the user is: in a cell, in a field, or in the selected rows of a list. Parts answer it as an adapter.
 *
 * @param books the books of all the findings
 * @param findings may be empty
 */
public record FocusedFindings(OpenBooks books, List<Finding> findings) {

	public FocusedFindings {
		Objects.requireNonNull(books, "books");
		findings = List.copyOf(findings);
	}
}
