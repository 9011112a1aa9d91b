/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import java.util.Objects;
import java.util.Optional;

import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.ui.grid.ViewContent;

/**
 * A way to look at a ledger that is kept with the books.
 *
 * @param setting as it is stored
 */
public record SavedView(BooksSetting setting) {

	public SavedView {
		Objects.requireNonNull(setting, "setting");
	}

	/** Stays the same when the view is called otherwise. */
	public String id() {
		return setting.id();
	}

	public String name() {
		return setting.name();
	}

	/** What it shows; empty when it was made by a program that writes something else. */
	public Optional<ViewContent> content() {
		return ViewContent.parse(setting.body());
	}
}
