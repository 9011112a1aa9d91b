/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.jiedui.ui.grid.ViewContent;

/** Remembers on this machine which view of a ledger was chosen last, and how the ledger was looked at then. */
public final class ViewMemory {

	private static final String ID = ".id";
	private static final String VERSION = ".version";
	private static final String CONTENT = ".content";

	private final IDialogSettings settings;
	private final String ledger;

	/** @param settings where it is kept, by ledger */
	public ViewMemory(IDialogSettings settings, String ledger) {
		this.settings = settings;
		this.ledger = ledger;
	}

	/**
	 * What was remembered.
	 *
	 * @param id of the view
	 * @param version that it had when it was chosen or saved
	 * @param content how the ledger was looked at in the end
	 */
	record Remembered(String id, int version, ViewContent content) {
	}

	Optional<Remembered> recall() {
		String id = settings.get(ledger + ID);
		Optional<ViewContent> content = ViewContent.parse(settings.get(ledger + CONTENT));
		if (id == null || id.isEmpty() || content.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Remembered(id, settings.getInt(ledger + VERSION), content.get()));
		} catch (NumberFormatException damaged) {
			return Optional.empty();
		}
	}

	void keep(SavedView view, ViewContent content) {
		settings.put(ledger + ID, view.id());
		settings.put(ledger + VERSION, view.setting().version());
		settings.put(ledger + CONTENT, content.write());
	}

	void forget() {
		settings.put(ledger + ID, "");
	}
}
