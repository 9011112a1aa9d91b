/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.internal.database.Engine;
import org.jiedui.store.internal.script.Script;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that passes for one with Citus: functions by the names of those that spread tables note for which they are called. */
class SpreadTablesOnServerTest {

	private static final List<String> CITUS = List.of("CREATE TABLE pg_dist_partition (logicalrelid regclass)",
			"CREATE TABLE calls (number serial, call text)",
			"CREATE FUNCTION create_distributed_table(t regclass, by text, colocate_with text) RETURNS void LANGUAGE sql AS $$"
					+ " INSERT INTO pg_dist_partition VALUES (t); INSERT INTO calls(call) VALUES (t || ' by ' || by || ' with ' || colocate_with) $$",
			"CREATE FUNCTION create_reference_table(t regclass) RETURNS void LANGUAGE sql AS $$"
					+ " INSERT INTO pg_dist_partition VALUES (t); INSERT INTO calls(call) VALUES (t || ' everywhere') $$");

	private final EveryKind kinds = new EveryKind();
	private String url;

	@BeforeEach
	void makeByScript() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		url = PostgresServer.shared().newDatabase();
		Script script = Script.of(Engine.CITUS, List.of(JieduiPackage.eINSTANCE));
		try (RawDatabase database = RawDatabase.open(url)) {
			for (List<String> statements : List.of(CITUS, script.definitions(), script.rows())) {
				for (String sql : statements) {
					database.execute(sql);
				}
			}
		}
	}

	@AfterEach
	void drop() throws SQLException {
		if (url != null) {
			PostgresServer.shared().drop(url);
		}
	}

	private void execute(String... statements) throws SQLException {
		try (RawDatabase database = RawDatabase.open(url)) {
			for (String sql : statements) {
				database.execute(sql);
			}
		}
	}

	/** What was called since it was asked before. */
	private List<String> calls() throws SQLException {
		try (RawDatabase database = RawDatabase.open(url)) {
			List<String> calls = database.texts("SELECT call FROM calls ORDER BY number");
			database.execute("DELETE FROM calls");
			return calls;
		}
	}

	private Books open() {
		return Books.open(url, kinds.model);
	}

	@Test
	void whatAModuleBringsLaterIsSpreadAsTheScriptSpreadsIt() throws SQLException {
		assertThat(calls()).startsWith("sys_workspace everywhere").contains("sys_part by part with none", "core_project by part with sys_part");
		open().close();
		assertThat(calls()).contains("kinds_thing by part with sys_part", "l_kinds_thing_words by part with sys_part")
				.allMatch(call -> call.matches("(l_)?kinds_\\w+ by part with sys_part")).doesNotHaveDuplicates();
		open().close();
		assertThat(calls()).as("nothing is new").isEmpty();
	}

	@Test
	void aTableThatGetsAColumnIsSpreadAlready() throws SQLException {
		open().close();
		calls();
		kinds.attribute(kinds.thing, "later", EcorePackage.Literals.ESTRING);
		open().close();
		assertThat(calls()).isEmpty();
	}

	@Test
	void tablesOfANewFormatAreSpreadToo() throws SQLException {
		calls();
		execute("DROP TABLE sys_setting", "DROP TABLE sys_change_bulk", "UPDATE sys_workspace SET content = '3' WHERE name = 'format'");
		open().close();
		assertThat(calls()).startsWith("sys_change_bulk by part with sys_part", "sys_setting everywhere");
	}

	@Test
	void whoMadeTheTablesWithoutTheScriptKeepsThemOnOneServer() throws SQLException {
		execute("DELETE FROM pg_dist_partition", "DELETE FROM calls");
		open().close();
		assertThat(calls()).isEmpty();
	}

	@Test
	void booksAreAskedAndVerifiedAsElsewhere() throws SQLException {
		ObjectId thing;
		ObjectId friend;
		ObjectId piece;
		try (Books books = open()) {
			int part = books.store().reservePart();
			thing = books.id(part);
			piece = books.id(part);
			friend = books.id(books.store().reservePart());
			books.commit(new Changes().add(friend, kinds.thing, "text", "far"));
			books.commit(new Changes().add(thing, kinds.thing, "friend", link(friend, kinds.thing), "friends", List.of(link(friend, kinds.thing)))
					.addPart(piece, kinds.piece, under(thing, kinds.thing, "pieces", 1)));
			Selection selection = Selection.parse(Query.of(kinds.thing).within(part), "friend.text");
			assertThat(books.store().rows(selection)).singleElement().satisfies(row -> assertThat(row.values()).containsExactly("far"));
			assertThat(books.store().groups(Grouping.of(selection.scope()).by(selection.columns().getFirst()))).hasSize(1);
			assertThat(findings(books)).isEmpty();
		}
		execute("DELETE FROM kinds_thing WHERE uid = " + friend.value(), "UPDATE l_kinds_thing_friends SET target = 0",
				"UPDATE kinds_piece SET root = uid WHERE uid = " + piece.value());
		try (Books books = open()) {
			assertThat(findings(books)).filteredOn(each -> each.check().equals("references")).hasSize(2)
					.allSatisfy(each -> assertThat(each.object()).isEqualTo(thing));
			assertThat(findings(books)).filteredOn(each -> each.check().equals("places")).singleElement()
					.satisfies(each -> assertThat(each.object()).isEqualTo(piece));
		}
	}

	private static List<BooksFinding> findings(Books books) {
		List<BooksFinding> findings = new ArrayList<>();
		books.store().maintenance().orElseThrow().verify(findings::add, null);
		return findings;
	}
}
