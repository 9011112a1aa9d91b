/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Sectioning;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Selection;
import org.jiedui.core.query.Totals;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ForeignCommits;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.PurgeOrder;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.spi.store.SettingStore;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Maintenance;
import org.jiedui.core.workspace.MissingModule;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Purge;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.follow.CommitFollower;
import org.jiedui.store.internal.history.AsOfReader;
import org.jiedui.store.internal.history.HistoryReader;
import org.jiedui.store.internal.history.JournalReader;
import org.jiedui.store.internal.purge.PackagePurge;
import org.jiedui.store.internal.read.DormantData;
import org.jiedui.store.internal.read.Fetcher;
import org.jiedui.store.internal.read.GroupingRunner;
import org.jiedui.store.internal.read.KeyRunner;
import org.jiedui.store.internal.read.QueryRunner;
import org.jiedui.store.internal.read.ReferrerSearch;
import org.jiedui.store.internal.read.SelectionRunner;
import org.jiedui.store.internal.read.TextSearch;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.settings.DatabaseSettings;
import org.jiedui.store.internal.totals.TotalsReader;
import org.jiedui.store.internal.verify.Verification;
import org.jiedui.store.internal.write.CommitWriter;
import org.jiedui.store.internal.write.EarlierSave;
import org.jiedui.store.internal.write.IdAllocator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store on an open database: each method is one transaction. */
public final class DatabaseStore implements ObjectStore {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseStore.class);
	/** How long a save waits for a server that is started again, or holds what a lost connection had locked; longer than the server does that. */
	public static final Duration PATIENCE = Duration.ofSeconds(30);

	private final String location;
	private final Database database;
	private final SchemaCatalog catalog;
	private final StoreSite site;
	private final Duration patience;
	/** Saves of this process, which it need not be told of; all of a session's life, since each is only a few bytes. */
	private final Set<String> own = ConcurrentHashMap.newKeySet();
	/** Saves of which nobody knows whether they were written. */
	private final Set<UUID> uncertain = ConcurrentHashMap.newKeySet();
	private final List<CommitFollower> followers = new CopyOnWriteArrayList<>();

	/**
	 * @param location how people name the place
	 * @param catalog what {@code database} has tables for
	 */
	public DatabaseStore(String location, Database database, SchemaCatalog catalog, StoreSite site) {
		this(location, database, catalog, site, PATIENCE);
	}

	DatabaseStore(String location, Database database, SchemaCatalog catalog, StoreSite site, Duration patience) {
		this.location = location;
		this.database = database;
		this.catalog = catalog;
		this.site = site;
		this.patience = patience;
	}

	@Override
	public String location() {
		return location;
	}

	@Override
	public Fetch fetch(Query query, Predicate<ObjectId> known) {
		return database.read(connection -> new Fetcher(connection, catalog).fetch(query, known));
	}

	@Override
	public Fetch fetch(Collection<ObjectId> ids, Predicate<ObjectId> known) {
		List<ObjectId> asked = List.copyOf(ids);
		return database.read(connection -> new Fetcher(connection, catalog).fetch(asked, known));
	}

	@Override
	public long count(Query query) {
		return database.read(connection -> query.condition().isEmpty() ? new TotalsReader(connection, catalog).objects(query.type(), query.part())
				: new QueryRunner(connection, catalog).count(query));
	}

	@Override
	public List<Row> rows(Selection selection) {
		return database.read(connection -> new SelectionRunner(connection, catalog, selection).rows());
	}

	@Override
	public long[] keys(Listing listing) {
		return database.read(connection -> new KeyRunner(connection, catalog, listing).keys());
	}

	@Override
	public Sections sections(Sectioning sectioning) {
		return database.read(connection -> new KeyRunner(connection, catalog, sectioning).sections());
	}

	@Override
	public List<Group> groups(Grouping grouping) {
		return database.read(connection -> new GroupingRunner(connection, catalog, grouping).groups());
	}

	@Override
	public Totals totals(EClass type, Optional<Integer> part) {
		return database.read(connection -> new TotalsReader(connection, catalog).totals(type, part));
	}

	@Override
	public List<SearchHit> search(String words, int limit) {
		return database.read(connection -> new TextSearch(connection, catalog).search(words, limit));
	}

	@Override
	public List<Referrer> referrers(Collection<ObjectId> ids, int limit) {
		List<ObjectId> asked = List.copyOf(ids);
		return database.read(connection -> new ReferrerSearch(connection, catalog).find(asked, limit));
	}

	@Override
	public int reservePart() {
		return patiently(again -> database.write(connection -> new IdAllocator(connection).part()));
	}

	@Override
	public IdBlock reserve(int part, int count) {
		return patiently(again -> database.write(connection -> new IdAllocator(connection).block(part, count)));
	}

	/**
	 * Where the server was lost in the middle, nobody knows whether it was written; so the same save is tried again for a while, and found where
	 * it is there already.
	 */
	@Override
	public CommitResult commit(ChangeSet changes) {
		own.add(changes.save().toString());
		try {
			return patiently(again -> write(changes, again || uncertain.contains(changes.save())));
		} catch (WorkspaceException failure) {
			if (failure.reason() == Reason.UNCERTAIN) {
				uncertain.add(changes.save());
			}
			throw failure;
		}
	}

	private CommitResult write(ChangeSet changes, boolean perhapsThere) {
		return database.write(connection -> {
			Optional<CommitResult> before = perhapsThere ? new EarlierSave(connection).find(changes) : Optional.empty();
			return before.isPresent() ? before.get() : new CommitWriter(connection, catalog).write(changes);
		});
	}

	@Override
	public Optional<CommitResult> find(ChangeSet changes) {
		return patiently(again -> database.write(connection -> new EarlierSave(connection).find(changes)));
	}

	/**
	 * Where it is given up, what one attempt left uncertain is so still, whatever the last one met.
	 *
	 * @param write is told whether it was tried before
	 */
	private <T> T patiently(Function<Boolean, T> write) {
		Instant end = Instant.now().plus(patience);
		WorkspaceException unknown = null;
		boolean again = false;
		while (true) {
			try {
				return write.apply(again);
			} catch (WorkspaceException failure) {
				unknown = failure.reason() == Reason.UNCERTAIN ? failure : unknown;
				// the server may hold for a while what a lost connection had locked
				boolean lost = failure.reason() == Reason.UNREACHABLE || failure.reason() == Reason.UNCERTAIN
						|| again && failure.reason() == Reason.IN_USE;
				if (!lost || Instant.now().isAfter(end)) {
					throw unknown == null ? failure : unknown;
				}
				LOG.warn("The database at {} was lost, and is waited for", location, failure);
				again = true;
			}
		}
	}

	@Override
	public List<Commit> history(HistoryQuery query) {
		return database.read(connection -> new HistoryReader(connection, catalog).history(query));
	}

	@Override
	public void follow(Consumer<ForeignCommits> listener) {
		site.signal().ifPresent(signal -> followers.add(new CommitFollower(database, signal, own::contains, listener)));
	}

	@Override
	public void onWarning(Consumer<String> listener) {
		site.onWarning(listener);
	}

	@Override
	public List<JournalEntry> journal(CommitNumber number) {
		return database.read(connection -> new JournalReader(connection, catalog).ofCommit(number));
	}

	@Override
	public Optional<Snapshot> asOf(ObjectId object, long number) {
		return database.read(connection -> new AsOfReader(connection, catalog).asOf(object, number));
	}

	@Override
	public long numberAt(int part, Instant time) {
		return database.read(connection -> new AsOfReader(connection, catalog).numberAt(part, time));
	}

	@Override
	public SettingStore settings() {
		return new DatabaseSettings(database, work -> patiently(again -> {
			work.accept(again);
			return null;
		}));
	}

	@Override
	public boolean isEmpty() {
		return database.read(connection -> {
			try (Statement statement = connection.createStatement();
					ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT 1 FROM \"sys_commit\" FETCH NEXT 1 ROWS ONLY")) {
				return !row.next();
			}
		});
	}

	@Override
	public List<MissingModule> missingModules() {
		return database.read(connection -> new DormantData(connection, catalog).modules());
	}

	@Override
	public Purge purge(PurgeOrder order, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		PackagePurge.check(catalog, order.model());
		Optional<Path> backup = site.backUpBeforePurge(order.model().getName().replaceAll("[^A-Za-z0-9_]", "_"));
		progress.worked(1);
		UUID save = UUID.randomUUID();
		own.add(save.toString());
		return database.write(connection -> new PackagePurge(connection, catalog, order).run(save, backup));
	}

	@Override
	public Optional<Maintenance> maintenance() {
		return Optional.of(new Maintenance() {

			@Override
			public void backUp(Path file, IProgressMonitor monitor) {
				site.backUp(file);
			}

			@Override
			public void verify(Consumer<BooksFinding> findings, IProgressMonitor monitor) {
				new Verification(database, catalog).run(findings, monitor);
			}
		});
	}

	@Override
	public void close() {
		followers.forEach(CommitFollower::close);
		try {
			site.closing();
		} finally {
			closeDatabase();
		}
	}

	private void closeDatabase() {
		try {
			database.close();
		} finally {
			site.leave();
		}
	}
}
