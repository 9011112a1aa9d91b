/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;

import org.jiedui.core.workspace.BooksSetting;

/** Keeps settings of the books beside the objects. Thread-safe; every method waits for the database and is one transaction. */
public interface SettingStore {

	/** All of a kind, by their names. */
	List<BooksSetting> list(String kind);

	/**
	 * Writes a setting.
	 *
	 * @param setting with the version that it gets: 1 for a new one, else one more than it had when somebody looked
	 * @throws org.jiedui.core.workspace.SettingConflictException if it has another version by now, or is gone, or its name is taken
	 */
	void write(BooksSetting setting);

	/**
	 * Removes a setting.
	 *
	 * @param known as it was when somebody looked
	 * @throws org.jiedui.core.workspace.SettingConflictException if it has another version by now, or is gone
	 */
	void remove(BooksSetting known);
}
