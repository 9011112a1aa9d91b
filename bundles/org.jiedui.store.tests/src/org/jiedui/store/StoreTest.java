/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.nio.file.Path;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Fresh books in a folder of their own, which keep the core model and {@link EveryKind}. */
abstract class StoreTest {

	final EveryKind kinds = new EveryKind();
	@TempDir
	Path folder;
	Books books;
	int part;

	@BeforeEach
	void open() {
		books = Books.open(folder, kinds.model);
		part = books.store().reservePart();
	}

	@AfterEach
	void close() {
		books.close();
	}

	void reopen() {
		books.close();
		books = Books.open(folder, kinds.model);
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
