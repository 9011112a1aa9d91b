/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import java.util.List;

import org.jiedui.core.validation.Finding;
import org.jiedui.ui.findings.FindingLookup;

/** What validation says of open books, kept up to date while they are edited. UI thread only; answers from memory. */
public interface LiveFindings extends FindingLookup {

	/** All findings of the books, the worst first. */
	List<Finding> all();

	/** Whether not all was checked since the books were read, so that findings may be missing; listeners are told when that ends. */
	boolean isChecking();
}
