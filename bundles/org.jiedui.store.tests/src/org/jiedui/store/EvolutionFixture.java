/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.spi.evolution.Evolution;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.Money;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Books of a model of every kind, and what the next version of it makes of them. */
abstract class EvolutionFixture {

	@TempDir
	Path folder;
	String location;
	final EveryKind before = new EveryKind();
	final EveryKind after = new EveryKind();
	ObjectId thing;
	ObjectId special;
	ObjectId piece;

	/** Where the books of the tests lie. */
	Place place() {
		return Place.FOLDER;
	}

	@BeforeEach
	void find() throws SQLException {
		location = place().make(folder);
		before.attribute(before.thing, "note", EcorePackage.Literals.ESTRING);
		before.attribute(before.piece, "weight", EcorePackage.Literals.ESTRING);
	}

	void write() {
		try (Books books = Books.open(location, before.model)) {
			int part = books.store().reservePart();
			thing = books.id(part);
			special = books.id(part);
			piece = books.id(part);
			books.commit(new Changes().add(special, before.special, "text", "7").add(thing, before.thing, "text", "12 kg", "words", List.of("a", "b"),
					"colour", before.colour("GREEN"), "friend", link(special, before.special), "money", Money.of(900), "note", "fragile", "number", 4)
					.addPart(piece, before.piece, under(thing, before.thing, "pieces", 1), "weight", "heavy"));
			books.commit(new Changes().set(books.state(thing), "text", "13 kg", "words", List.of("a", "c", "d")));
		}
	}

	/** Whatever is changed, verification finds it as the history says. */
	Books migrate(Consumer<Evolution> body) {
		Step.version(after.model, 2);
		Books books = Books.open(location, List.of(Step.of(after.model, 1, body)), after.model);
		assertThat(books.findings()).isEmpty();
		return books;
	}

	Object value(Books books, ObjectId id, String name) {
		ObjectState state = books.state(id);
		return state.get(feature(state.type(), name));
	}

	/** What the history tells of a feature, the newest first. */
	static List<FeatureChange> told(Books books, ObjectId id, String name) {
		return books.store().history(HistoryQuery.ofObject(id, 10)).stream().flatMap(commit -> commit.changes().stream())
				.filter(change -> change.id().equals(id)).map(ObjectChange::features).flatMap(List::stream)
				.filter(change -> change.feature().getName().equals(name)).toList();
	}
}
