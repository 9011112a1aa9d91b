/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.settings;

import java.util.List;
import java.util.function.Consumer;

import org.jiedui.core.spi.store.SettingStore;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.store.internal.database.Database;

/** Settings in the database of the books. */
public final class DatabaseSettings implements SettingStore {

	private final Database database;
	private final Consumer<Consumer<Boolean>> patience;

	/**
	 * @param patience does work that writes, and does it again where the server was lost in the middle; the work is told whether it was tried before,
	 *        and so may be done already
	 */
	public DatabaseSettings(Database database, Consumer<Consumer<Boolean>> patience) {
		this.database = database;
		this.patience = patience;
	}

	@Override
	public List<BooksSetting> list(String kind) {
		return database.read(connection -> new SettingRows(connection, database.dialect()).list(kind));
	}

	@Override
	public void write(BooksSetting setting) {
		patience.accept(again -> database.write(connection -> new SettingRows(connection, database.dialect()).write(setting)));
	}

	@Override
	public void remove(BooksSetting known) {
		patience.accept(again -> database.write(connection -> new SettingRows(connection, database.dialect()).remove(known, again)));
	}
}
