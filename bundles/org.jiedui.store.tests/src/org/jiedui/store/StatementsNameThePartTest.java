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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RecordedStatements;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.store.internal.schema.Preparation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the tables are spread over several servers by the part, a statement that does not name it goes to all of them. Those that must are marked, so
 * that nobody adds another one by accident; the small tables that describe the schema are everywhere.
 */
class StatementsNameThePartTest {

	private static final Pattern NAMES_PART = Pattern.compile("\"part\" = \\?|INSERT INTO \"?\\w+\"? \\([^)]*\"part\"");
	private static final Pattern OF_SCHEMA = Pattern.compile("\"sys_(workspace|package|class|feature)\"");

	private final EveryKind kinds = new EveryKind();
	private final RecordedStatements recorded = new RecordedStatements();
	@TempDir
	private Path folder;
	private ObjectStore store;
	private int part;

	@BeforeEach
	void open() {
		List<EPackage> models = List.of(JieduiPackage.eINSTANCE, kinds.model);
		SingleConnection database = SingleConnection.open(folder.toString(), new H2Dialect(),
				() -> recorded.of(new H2Connector(folder).connect()));
		store = new DatabaseStore(folder.toString(), database, new Preparation(folder.toString(), database, models, List.of()).run(null), file -> {
			throw new AssertionError("Nobody asked for a backup");
		});
		part = store.reservePart();
		recorded.clear();
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void everyStatementNamesThePartOrSaysThatItCannot() {
		exercise();
		assertThat(recorded.statements()).hasSizeGreaterThan(30)
				.allSatisfy(sql -> assertThat(sql.startsWith("/* global */ ") || NAMES_PART.matcher(sql).find() || OF_SCHEMA.matcher(sql).find()).isTrue());
	}

	@Test
	void savingNamesThePartAlwaysButToFindWhoRefersToWhatIsRemoved() {
		ObjectId id = store.reserve(part, 1).id(0);
		store.commit(new Changes().add(id, kinds.thing).build());
		recorded.clear();
		store.commit(new Changes().set(state(id), "number", 7, "words", List.of("w")).build());
		assertThat(recorded.statements()).isNotEmpty().noneMatch(sql -> sql.startsWith("/* global */"));
		store.commit(new Changes().remove(state(id)).build());
		assertThat(recorded.statements()).filteredOn(sql -> sql.startsWith("/* global */")).allMatch(sql -> sql.contains(" IN ("));
	}

	private ObjectState state(ObjectId id) {
		return Books.state(store.fetch(List.of(id), none -> false).states(), id);
	}

	private void exercise() {
		ObjectId first = store.reserve(part, 1).id(0);
		ObjectId second = store.reserve(part, 1).id(0);
		ObjectId piece = store.reserve(part, 1).id(0);
		store.commit(new Changes().add(first, kinds.thing, "text", "first", "words", List.of("a")).add(second, kinds.special, "friend",
				link(first, kinds.thing), "friends", List.of(link(first, kinds.thing)))
				.addPart(piece, kinds.piece, under(first, kinds.thing, "pieces", 1)).build());
		Query query = Query.of(kinds.thing).where(new Comparison(feature(kinds.thing, "friends"), Operator.EQUAL, first))
				.orderBy(feature(kinds.thing, "colour"), false);
		store.fetch(query, none -> false);
		store.fetch(query.within(part).page(0, 10), none -> false);
		store.fetch(Query.of(kinds.piece).within(part), none -> false);
		store.count(query.where(new Condition.Text("first")));
		store.count(query.within(part));
		Selection selection = Selection.parse(query, "text", "friend.text");
		store.rows(selection);
		store.rows(Selection.of(query.within(part), selection.columns().getFirst()).page(0, 10));
		store.groups(Grouping.of(query).by(selection.columns().getLast()));
		store.groups(Grouping.of(query.within(part)));
		store.totals(kinds.thing, Optional.empty());
		store.totals(kinds.thing, Optional.of(part));
		store.search("first", 10);
		store.referrers(List.of(first), 10);
		store.history(HistoryQuery.ofPart(part, 10));
		store.history(HistoryQuery.ofObject(piece, 10));
		store.isEmpty();
		store.commit(new Changes().move(state(piece), under(second, kinds.thing, "pieces", 1)).set(state(second), "friend", null, "friends", null)
				.build());
		store.commit(new Changes().remove(state(first)).build());
		store.history(HistoryQuery.ofObject(piece, 10));
	}
}
