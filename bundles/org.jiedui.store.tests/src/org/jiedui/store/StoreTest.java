/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Books without content in a place of their own, which keep the core model and {@link EveryKind}. What holds on an embedded database holds on a
 * server too: a subclass names another place.
 */
abstract class StoreTest {

	final EveryKind kinds = new EveryKind();
	@TempDir
	Path folder;
	Books books;
	int part;

	String location;

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void open() throws IOException, SQLException {
		location = place().prepare(folder);
		books = Books.open(location, kinds.model);
		part = books.store().reservePart();
	}

	@AfterEach
	void close() {
		if (books != null) {
			books.close();
		}
	}

	void reopen() {
		books.close();
		books = Books.open(location, kinds.model);
	}

	/** A thing that is stored already. */
	ObjectId thing(Object... namesAndValues) {
		ObjectId id = books.id(part);
		books.commit(new Changes().add(id, kinds.thing, namesAndValues));
		return id;
	}

	/** A piece of a thing that is stored already. */
	ObjectId piece(ObjectId thing, long position) {
		ObjectId id = books.id(part);
		books.commit(new Changes().addPart(id, kinds.piece, Changes.under(thing, kinds.thing, "pieces", position)));
		return id;
	}
}
