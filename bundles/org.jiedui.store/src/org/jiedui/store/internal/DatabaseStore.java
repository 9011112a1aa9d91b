/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.history.HistoryReader;
import org.jiedui.store.internal.read.Fetcher;
import org.jiedui.store.internal.read.QueryRunner;
import org.jiedui.store.internal.read.ReferrerSearch;
import org.jiedui.store.internal.read.TextSearch;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.write.CommitWriter;
import org.jiedui.store.internal.write.IdAllocator;

/** The store on an open database: each method is one transaction on the database's thread. */
public final class DatabaseStore implements ObjectStore {

	private final String location;
	private final Database database;
	private final SchemaCatalog catalog;
	private final Runnable release;

	/**
	 * @param catalog what {@code database} has tables for
	 * @param release what is done after the database was closed
	 */
	public DatabaseStore(String location, Database database, SchemaCatalog catalog, Runnable release) {
		this.location = location;
		this.database = database;
		this.catalog = catalog;
		this.release = release;
	}

	@Override
	public String location() {
		return location;
	}

	@Override
	public Fetch fetch(Query query, Predicate<ObjectId> known) {
		return database.transaction(connection -> new Fetcher(connection, catalog).fetch(query, known));
	}

	@Override
	public Fetch fetch(Collection<ObjectId> ids, Predicate<ObjectId> known) {
		List<ObjectId> asked = List.copyOf(ids);
		return database.transaction(connection -> new Fetcher(connection, catalog).fetch(asked, known));
	}

	@Override
	public long count(Query query) {
		return database.transaction(connection -> new QueryRunner(connection, catalog).count(query));
	}

	@Override
	public List<SearchHit> search(String words, int limit) {
		return database.transaction(connection -> new TextSearch(connection, catalog).search(words, limit));
	}

	@Override
	public List<Referrer> referrers(Collection<ObjectId> ids, int limit) {
		List<ObjectId> asked = List.copyOf(ids);
		return database.transaction(connection -> new ReferrerSearch(connection, catalog).find(asked, limit));
	}

	@Override
	public int reservePart() {
		return database.transaction(connection -> new IdAllocator(connection).part());
	}

	@Override
	public IdBlock reserve(int part, int count) {
		return database.transaction(connection -> new IdAllocator(connection).block(part, count));
	}

	@Override
	public CommitResult commit(ChangeSet changes) {
		return database.transaction(connection -> new CommitWriter(connection, catalog).write(changes));
	}

	@Override
	public List<Commit> history(HistoryQuery query) {
		return database.transaction(connection -> new HistoryReader(connection, catalog).history(query));
	}

	@Override
	public boolean isEmpty() {
		return database.transaction(connection -> {
			try (Statement statement = connection.createStatement();
					ResultSet row = statement.executeQuery("SELECT 1 FROM \"sys_commit\" FETCH NEXT 1 ROWS ONLY")) {
				return !row.next();
			}
		});
	}

	@Override
	public void close() {
		try {
			database.close();
		} finally {
			release.run();
		}
	}
}
