/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
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
import org.jiedui.core.workspace.Maintenance;
import org.jiedui.core.workspace.MissingModule;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Purge;
import org.jiedui.core.workspace.SearchHit;

/**
 * Keeps objects of any EPackage in a database. Thread-safe; every method waits for the database, and throws
 * {@link org.jiedui.core.workspace.WorkspaceException} when it fails. An interrupt of the caller never reaches the database.
 */
public interface ObjectStore extends AutoCloseable {

	/** Where the store lies, as a person would name the place. */
	String location();

	/**
	 * Reads the roots that a query finds, each with all that it contains, and, so that nothing on a screen needs to be looked up one by one, the
	 * roots that these refer to, up to a few steps.
	 *
	 * @param known identifiers of roots that need not be read again when they are only referred to
	 */
	Fetch fetch(Query query, Predicate<ObjectId> known);

	/** Reads the aggregates that hold these objects; what does not exist is left out. */
	Fetch fetch(Collection<ObjectId> ids, Predicate<ObjectId> known);

	/** How many objects a query has. */
	long count(Query query);

	/** Chosen columns of what a query has; no object is read for it. */
	List<Row> rows(Selection selection);

	/** The identifiers of all that a listing has, as numbers, in its order; no object is read for it. */
	long[] keys(Listing listing);

	/** The identifiers of all that a sectioning has and how they lie in sections, of one state of the books; no object is read for it. */
	Sections sections(Sectioning sectioning);

	/** Numbers about groups of what a query has; no object is read for it. */
	List<Group> groups(Grouping grouping);

	/** What is kept counted and added up of a class and its subclasses, in one part or in all. */
	Totals totals(EClass type, Optional<Integer> part);

	/** Objects of which a text contains the words, the best first. */
	List<SearchHit> search(String words, int limit);

	/** The roots or parts outside the given ones that refer to one of these or to what they contain; at most {@code limit}. */
	List<Referrer> referrers(Collection<ObjectId> ids, int limit);

	/** Opens a new part, the home of one programme, and returns its number. */
	int reservePart();

	/** Reserves numbers for new objects of a part; they are never given to anybody else. */
	IdBlock reserve(int part, int count);

	/**
	 * Writes all changes in one transaction. When it returns, they are on disk.
	 *
	 * @throws CommitConflictException when an object is not of the version that was changed, when parts would be added or moved to what is
	 *         there no more, was moved to another root or into them, or has no room left, or when something would be removed or moved to another
	 *         root to which somebody added parts; nothing is written then
	 * @throws IllegalArgumentException when something would stand in another part of the books than its own; nothing is written then
	 * @throws org.jiedui.core.workspace.WorkspaceException when the database says no, or another office has changed the tables since the store was
	 *         opened: nothing is written then; with the reason {@code UNCERTAIN} the changes may be written all the same, which
	 *         {@link #find(ChangeSet)} tells
	 */
	CommitResult commit(ChangeSet changes);

	/** What a commit did of which nobody knew whether it was written; empty where it was not, and never will be. */
	Optional<CommitResult> find(ChangeSet changes);

	/** Commits, the newest first. */
	List<Commit> history(HistoryQuery query);

	/**
	 * Tells from now on of what others commit, other offices on other machines. Where nobody else can have the database, nothing is told.
	 *
	 * @param listener called on a thread of the store; must be quick
	 */
	default void follow(Consumer<ForeignCommits> listener) {
		// Nobody else has the database.
	}

	/**
	 * Tells from now on, and of what nobody was told so far, what went wrong beside the work, such as a daily copy that could not be made.
	 *
	 * @param listener told a sentence for the user that names the place and the remedy, each once; called on any thread, must be quick
	 */
	default void onWarning(Consumer<String> listener) {
		// Nothing is done beside the work.
	}

	/** What a commit did, in the order of the objects; objects of classes that are not known any more are left out. */
	List<JournalEntry> journal(CommitNumber number);

	/** How an object was after the commit of a number in its part; empty where it was not there. */
	Optional<Snapshot> asOf(ObjectId object, long number);

	/** The last commit of a part up to a time, that time included; 0 where there was none yet. */
	long numberAt(int part, Instant time);

	/** Settings of the books, which are no objects. */
	SettingStore settings();

	/** Whether nothing was ever committed. */
	boolean isEmpty();

	/** The modules of which there are data and whose packages the store was not given when it was opened. */
	default List<MissingModule> missingModules() {
		return List.of();
	}

	/**
	 * Deletes the data of a {@linkplain #missingModules() missing module}, all or none: its objects with what they contain and with their history, what
	 * refers to them, and settings. A copy of the books is made before; on a server it has to be said that there is one. Its tables, empty
	 * then, go when the books are opened next and nobody else has them.
	 *
	 * @param monitor told what is done, or null; cancelling has no effect
	 * @throws org.jiedui.core.workspace.WorkspaceException if there is no copy, or another module builds upon this one; nothing is deleted then
	 */
	default Purge purge(PurgeOrder order, IProgressMonitor monitor) {
		throw new UnsupportedOperationException("There are no data of missing modules");
	}

	/** What can be done with the database; empty where there is nothing to be done. */
	default Optional<Maintenance> maintenance() {
		return Optional.empty();
	}

	@Override
	void close();
}
