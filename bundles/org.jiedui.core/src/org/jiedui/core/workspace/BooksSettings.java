/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.util.List;

/**
 * What those who share the books have set for themselves. Thread-safe; every method waits for the database, so none must be called on the UI thread,
 * and throws {@link WorkspaceException} when it cannot be reached. Each change is a transaction of its own.
 */
public interface BooksSettings {

	/** All of a kind, by their names. */
	List<BooksSetting> list(String kind);

	/**
	 * Sets something new.
	 *
	 * @throws SettingConflictException if there is one of that kind and name
	 */
	BooksSetting add(String kind, String name, String body);

	/**
	 * Changes what is set, or what it is called.
	 *
	 * @param known as it was when whoever changes it looked
	 * @throws SettingConflictException if somebody else changed or removed it meanwhile, or another one has the name
	 */
	BooksSetting change(BooksSetting known, String name, String body);

	/**
	 * Removes a setting.
	 *
	 * @param known as it was when whoever removes it looked
	 * @throws SettingConflictException if somebody else changed or removed it meanwhile
	 */
	void remove(BooksSetting known);
}
