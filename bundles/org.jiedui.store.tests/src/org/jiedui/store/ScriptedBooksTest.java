/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.internal.database.Engine;
import org.jiedui.store.internal.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the tables were made by the script, the store finds everything as it would have made it. */
class ScriptedBooksTest {

	private static final String TABLES = "SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = CURRENT_SCHEMA";

	private final EveryKind kinds = new EveryKind();
	@TempDir
	private Path folder;

	Place place() {
		return Place.FOLDER;
	}

	Engine engine() {
		return Engine.H2;
	}

	@Test
	void booksAreKeptInTheTablesOfTheScript() throws SQLException {
		String location = place().make(folder);
		Script script = Script.of(engine(), List.of(JieduiPackage.eINSTANCE, kinds.model));
		List<String> before;
		try (RawDatabase database = RawDatabase.open(location)) {
			for (String sql : script.definitions()) {
				database.execute(sql);
			}
			for (String sql : script.rows()) {
				database.execute(sql);
			}
			before = database.texts(TABLES);
		}
		try (Books books = Books.open(location, kinds.model)) {
			ObjectId id = books.id(books.store().reservePart());
			books.commit(new Changes().add(id, kinds.thing, "text", "it's", "words", List.of("a", "b")));
			assertThat(books.state(id).get(Changes.feature(kinds.thing, "text"))).isEqualTo("it's");
			List<BooksFinding> findings = new ArrayList<>();
			books.store().maintenance().orElseThrow().verify(findings::add, null);
			assertThat(findings).isEmpty();
		}
		try (RawDatabase database = RawDatabase.open(location)) {
			assertThat(database.texts(TABLES)).isEqualTo(before);
		}
	}
}
