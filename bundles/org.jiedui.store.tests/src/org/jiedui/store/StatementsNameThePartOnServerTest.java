/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.Upkeep;

class StatementsNameThePartOnServerTest extends StatementsNameThePartTest {

	@Override
	Place place() {
		return Place.SERVER;
	}

	/** Only a folder is copied, or has books of a format before there were servers. */
	@Override
	Set<String> notHere() {
		return Set.of("org.jiedui.store.internal.backup.Backups", "org.jiedui.store.internal.backup.BooksState",
				"org.jiedui.store.internal.backup.Salvage",
				"org.jiedui.store.internal.backup.Compaction", "org.jiedui.store.internal.database.H2Dialect",
				"org.jiedui.store.internal.schema.PlacesInJournal", "org.jiedui.store.internal.schema.TotalsTables",
				"org.jiedui.store.internal.schema.BulkTables", "org.jiedui.store.internal.schema.SettingsTable");
	}

	@Override
	void keepUp(Upkeep books) throws IOException, SQLException {
		books.run();
	}
}
