/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.Reversal;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.internal.history.Inverse;
import org.jiedui.core.internal.history.Reversion;
import org.jiedui.core.internal.session.BooksSession;
import org.jiedui.core.internal.session.NumberPool;
import org.jiedui.core.internal.session.SessionContext;
import org.jiedui.core.internal.session.StoredRefusals;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Sectioning;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Selection;
import org.jiedui.core.query.Totals;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.PurgeOrder;
import org.jiedui.core.workspace.BooksSettings;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.Maintenance;
import org.jiedui.core.workspace.MissingModule;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Purge;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.vocabulary.Labels;
import org.slf4j.LoggerFactory;

/** Books that lie in a store. */
public final class StoredWorkspace implements Workspace {

	/** Others may commit while a commit is taken back. */
	private static final int ATTEMPTS = 3;

	private final ObjectStore store;
	private final NumberPool numbers;
	private final Supplier<String> author;
	private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
	/** What takes commits back and may have been written or not, since the server was lost at its end. */
	private final Queue<ChangeSet> uncertain = new ConcurrentLinkedQueue<>();

	/** Takes over the store and closes it in the end. */
	public StoredWorkspace(ObjectStore store) {
		this(store, new Author());
	}

	/** With another name for the user. */
	public StoredWorkspace(ObjectStore store, Supplier<String> author) {
		this.store = store;
		this.author = author;
		numbers = new NumberPool(store);
		store.follow(commits -> tell(commits.commits(), commits.changed(), null));
	}

	@Override
	public String location() {
		return store.location();
	}

	@Override
	public String author() {
		return author.get();
	}

	@Override
	public Session openSession() {
		return new BooksSession(new Context());
	}

	@Override
	public long count(Query query) {
		return store.count(query);
	}

	@Override
	public List<Row> rows(Selection selection) {
		return store.rows(selection);
	}

	@Override
	public long[] keys(Listing listing) {
		return store.keys(listing);
	}

	@Override
	public Sections sections(Sectioning sectioning) {
		return store.sections(sectioning);
	}

	@Override
	public List<Group> groups(Grouping grouping) {
		return store.groups(grouping);
	}

	@Override
	public Totals totals(EClass type, Optional<Integer> part) {
		return store.totals(type, part);
	}

	@Override
	public List<SearchHit> search(String words, int limit) {
		return store.search(words, limit);
	}

	@Override
	public List<Commit> history(HistoryQuery query) {
		settle();
		return store.history(query);
	}

	@Override
	public Optional<Snapshot> asOf(ObjectId object, long number) {
		return store.asOf(object, number);
	}

	@Override
	public Optional<Snapshot> asOf(ObjectId object, Instant time) {
		return store.asOf(object, store.numberAt(object.part(), time));
	}

	@Override
	public Reversal revert(CommitNumber number, String message) {
		settle();
		List<JournalEntry> entries = journal(number);
		for (int attempt = 1;; attempt++) {
			Inverse inverse = inverse(entries);
			ChangeSet changes = new ChangeSet(author.get(), message, inverse.changes());
			if (changes.isEmpty()) {
				return new Reversal(Optional.empty(), inverse.obstacles(), inverse.omissions());
			}
			try {
				CommitResult result = store.commit(changes);
				tell(result, changes, null);
				return new Reversal(Optional.of(result.commits().getFirst()), List.of(), inverse.omissions());
			} catch (CommitConflictException conflict) {
				if (attempt == ATTEMPTS) {
					return new Reversal(Optional.empty(), inverse.inUse(conflict.objects()), inverse.omissions());
				}
			} catch (WorkspaceException failure) {
				if (failure.reason() == Reason.UNCERTAIN) {
					uncertain.add(changes);
					throw new WorkspaceException(Reason.UNCERTAIN, NLS.bind(Messages.Workspace_revertUncertain, number, location()), failure);
				}
				throw failure;
			}
		}
	}

	/** Tells of what was written without anybody's seeing it; whoever writes next would meet it as if it were somebody else's. */
	private void settle() {
		for (ChangeSet changes : uncertain) {
			Optional<CommitResult> result = store.find(changes);
			if (uncertain.remove(changes)) {
				result.ifPresent(written -> tell(written, changes, null));
			}
		}
	}

	private Inverse inverse(List<JournalEntry> entries) {
		try (StoredRefusals refusals = new StoredRefusals(new Context())) {
			return new Reversion(store, entries, refusals).inverse();
		}
	}

	private List<JournalEntry> journal(CommitNumber number) {
		Commit commit = store.history(HistoryQuery.ofCommit(number).withoutChanges()).stream()
				.filter(each -> each.number().equals(number)).findFirst().orElseThrow(() -> new NoSuchElementException(number.toString()));
		List<JournalEntry> entries = store.journal(number);
		if (entries.size() < commit.objects()) {
			throw new WorkspaceException(Reason.FAILED, NLS.bind(Messages.Workspace_unknownObjects, number), null);
		}
		return entries;
	}

	@Override
	public BooksSettings settings() {
		return new WorkspaceSettings(store.settings(), author);
	}

	@Override
	public void addListener(CommitListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(CommitListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void onWarning(Consumer<String> listener) {
		store.onWarning(listener);
	}

	@Override
	public boolean isNew() {
		return store.isEmpty();
	}

	@Override
	public List<MissingModule> missingModules() {
		return store.missingModules();
	}

	@Override
	public Purge purge(MissingModule module, IProgressMonitor monitor) {
		EPackage model = module.model();
		String message = NLS.bind(Messages.Workspace_purged, new Labels(Locale.getDefault()).label(model));
		Purge purge = store.purge(new PurgeOrder(model, new LedgerSettings(model)::has, author.get(), message), monitor);
		tell(purge.commits(), Set.copyOf(purge.changed()), null);
		return purge;
	}

	@Override
	public Optional<Maintenance> maintenance() {
		return store.maintenance();
	}

	@Override
	public void close() {
		store.close();
	}

	private void tell(CommitResult result, ChangeSet changes, Session origin) {
		tell(result.commits(), changes.changes().stream().map(Change::id).collect(Collectors.toUnmodifiableSet()), origin);
	}

	private void tell(List<Commit> commits, Set<ObjectId> changed, Session origin) {
		for (CommitListener listener : listeners) {
			try {
				listener.committed(commits, changed, origin);
			} catch (RuntimeException e) {
				LoggerFactory.getLogger(StoredWorkspace.class).error("A listener to commits failed", e);
			}
		}
	}

	private final class Context implements SessionContext {

		@Override
		public Workspace workspace() {
			return StoredWorkspace.this;
		}

		@Override
		public ObjectStore store() {
			return store;
		}

		@Override
		public NumberPool numbers() {
			return numbers;
		}

		@Override
		public String author() {
			return author.get();
		}

		@Override
		public CommitResult write(ChangeSet changes, Session origin) {
			settle();
			CommitResult result = store.commit(changes);
			tell(result, changes, origin);
			return result;
		}

		@Override
		public Optional<CommitResult> find(ChangeSet changes, Session origin) {
			Optional<CommitResult> result = store.find(changes);
			result.ifPresent(found -> tell(found, changes, origin));
			return result;
		}
	}
}
