/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Finds objects by words in their texts. Those whose name is or begins with the words come first. */
public final class TextSearch {

	/** What stands around the first word in an excerpt, in characters. */
	private static final int CONTEXT = 30;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Map<Integer, Optional<ObjectId>> programmes = new HashMap<>();

	public TextSearch(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	private record Ranked(SearchHit hit, int rank) {
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#search} has it. */
	public List<SearchHit> search(String words, int limit) throws SQLException {
		if (words.isBlank() || limit < 1) {
			return List.of();
		}
		List<Ranked> found = new ArrayList<>();
		for (ClassTable table : catalog.tables()) {
			search(table, words.strip(), limit, found);
		}
		return found.stream()
				.sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(each -> each.hit().name().length())
						.thenComparing(each -> each.hit().name()).thenComparing(each -> each.hit().id()))
				.limit(limit).map(Ranked::hit).toList();
	}

	private void search(ClassTable table, String words, int limit, List<Ranked> found) throws SQLException {
		List<Column> texts = table.columns().stream().filter(column -> column.type().isText()).toList();
		if (texts.isEmpty()) {
			return;
		}
		Optional<Column> name = name(texts);
		Sql select = new Sql(GlobalStatement.MARK + "SELECT t.\"uid\", t.\"root\"");
		texts.forEach(text -> select.append(", t." + text.name()));
		select.append(" FROM " + table.name() + " t WHERE ").append(new ConditionCompiler(catalog, table).text(words)).append(" ORDER BY ");
		if (name.isPresent()) {
			Dialect dialect = catalog.dialect();
			select.append("CASE WHEN " + dialect.lowerColumn("t." + name.get().name()) + " LIKE ? ESCAPE '!' THEN 0 ELSE 1 END, ",
					ConditionCompiler.escape(dialect.lower(words)) + "%");
		}
		select.append("t.\"uid\" FETCH NEXT ? ROWS ONLY", limit);
		try (PreparedStatement statement = select.prepare(connection); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				List<String> values = new ArrayList<>();
				for (int index = 0; index < texts.size(); index++) {
					values.add(Optional.ofNullable(row.getString(3 + index)).orElse(""));
				}
				String named = name.map(each -> values.get(texts.indexOf(each))).orElse("");
				found.add(hit(table, row.getLong(1), row.getLong(2), named, values, words));
			}
		}
	}

	/** The feature by which an object is called. */
	private static Optional<Column> name(List<Column> texts) {
		return Stream.of("name", "title", "designation")
				.flatMap(name -> texts.stream().filter(text -> text.feature().getName().equals(name))).findFirst();
	}

	private Ranked hit(ClassTable table, long id, long root, String name, List<String> texts, String words) throws SQLException {
		String first = words.split("\\s+")[0].toLowerCase(Locale.ROOT);
		String where = texts.stream().filter(text -> text.toLowerCase(Locale.ROOT).contains(first)).findFirst().orElse(name);
		ObjectId key = new ObjectId(id);
		String called = name.isEmpty() ? excerpt(where, first) : name;
		SearchHit hit = new SearchHit(key, table.type(), new ObjectId(root), programme(key.part()), called, excerpt(where, first));
		return new Ranked(hit, rank(name.toLowerCase(Locale.ROOT), words.toLowerCase(Locale.ROOT)));
	}

	private static int rank(String name, String words) {
		if (name.equals(words)) {
			return 0;
		}
		if (name.startsWith(words)) {
			return 1;
		}
		return name.contains(words) ? 2 : 3;
	}

	private static String excerpt(String text, String word) {
		String line = text.replaceAll("\\s+", " ");
		int at = Math.max(0, line.toLowerCase(Locale.ROOT).indexOf(word));
		int from = Math.max(0, at - CONTEXT);
		int to = Math.min(line.length(), at + word.length() + CONTEXT);
		return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
	}

	/** The programme whose books a part holds, null for the register. */
	private ObjectId programme(int part) throws SQLException {
		Optional<ObjectId> programme = programmes.get(part);
		if (programme == null) {
			programme = readProgramme(part);
			programmes.put(part, programme);
		}
		return programme.orElse(null);
	}

	private Optional<ObjectId> readProgramme(int part) throws SQLException {
		for (ClassTable table : catalog.tablesOf(JieduiPackage.Literals.PROGRAMME)) {
			try (PreparedStatement select = new Sql("SELECT MIN(\"uid\") FROM " + table.name() + " WHERE \"part\" = ? AND \"uid\" BETWEEN ? AND ?",
					part, ObjectId.first(part), ObjectId.last(part)).prepare(connection); ResultSet row = select.executeQuery()) {
				row.next();
				long id = row.getLong(1);
				if (id != 0) {
					return Optional.of(new ObjectId(id));
				}
			}
		}
		return Optional.empty();
	}
}
