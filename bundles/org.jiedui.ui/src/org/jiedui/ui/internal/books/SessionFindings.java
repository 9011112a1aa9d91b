/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Finding;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.books.OpenBooks;

/** The findings of one session. */
final class SessionFindings implements LiveFindings {

	void start(OpenBooks books) {
	}

	void stop() {
	}

	@Override
	public List<Finding> all() {
		return List.of();
	}

	@Override
	public List<Finding> findings(EObject object) {
		return List.of();
	}

	@Override
	public void addListener(Listener listener) {
	}

	@Override
	public void removeListener(Listener listener) {
	}
}
