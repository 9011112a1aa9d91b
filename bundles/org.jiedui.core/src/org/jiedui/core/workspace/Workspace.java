/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.Reversal;
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
import org.jiedui.core.session.Session;

/**
 * The open books of an office. All methods may be called from any thread; those that ask the database wait for it and must not be called
 * on the UI thread. They throw {@link WorkspaceException} when the database cannot be reached.
 */
public interface Workspace extends AutoCloseable {

	/** Where the books lie, as a person would name the place: a folder or a database address without password. */
	String location();

	/** The name under which this user saves, as the history and the steps of plans tell it; never null. Asks nothing. */
	String author();

	/** A new view on the books with its own editing domain. The caller closes it. */
	Session openSession();

	/** How many objects a query has. */
	long count(Query query);

	/** Chosen columns of what a query has, a page at a time however large the books are; no object is loaded for it. */
	List<Row> rows(Selection selection);

	/** The identifiers of all that a listing has, as numbers, in its order; no object is loaded for it. */
	long[] keys(Listing listing);

	/** The identifiers of all that a sectioning has and how they lie in sections, both of one state of the books; no object is loaded for it. */
	Sections sections(Sectioning sectioning);

	/** Counts, sums and the like of what a query has, for each group of it; no object is loaded for it. */
	List<Group> groups(Grouping grouping);

	/**
	 * What is kept counted and added up of a class and its subclasses: how many objects there are, and the sums that the model names.
	 *
	 * @param type may be abstract; the class of all objects for everything
	 * @param part the books that are asked, or empty for all
	 */
	Totals totals(EClass type, Optional<Integer> part);

	/** Objects of any class of which a name, code or text contains the words, the best first; at most {@code limit}. */
	List<SearchHit> search(String words, int limit);

	/** Commits, the newest first. */
	List<Commit> history(HistoryQuery query);

	/** How an object was after the commit of a number in its part; empty where it was not there. */
	Optional<Snapshot> asOf(ObjectId object, long number);

	/** How an object was at a time; empty where it was not there. */
	Optional<Snapshot> asOf(ObjectId object, Instant time);

	/**
	 * Takes a commit back by a new one: what it added is removed, what it removed comes back, values and places are as they were before it.
	 * What others changed since is left alone, and so is what a session would refuse to edit, because it changes by steps only or is frozen by now:
	 * where such stands in the way nothing is written at all. A freeze that another office saves in the same moment is not seen.
	 *
	 * @param message why, may be empty
	 * @throws java.util.NoSuchElementException if there is no such commit
	 * @throws WorkspaceException with the reason {@code UNCERTAIN} if the server was lost at the end: whether it was done is asked, and told to
	 *         listeners, as soon as the server is there again; to do it once more does no harm
	 */
	Reversal revert(CommitNumber number, String message);

	/** What those who share the books have set for themselves, such as views of ledgers. Asks nothing yet. */
	BooksSettings settings();

	/** Tells of every commit of this process, on the thread that committed. */
	void addListener(CommitListener listener);

	void removeListener(CommitListener listener);

	/**
	 * Tells from now on, and of what nobody was told so far, what went wrong beside the work, such as a daily copy that could not be made. Whoever opens
	 * books for a user tells him.
	 *
	 * @param listener told a sentence for the user that names the place and the remedy, each once; called on any thread, must be quick. The last may
	 *        come while the workspace is closed
	 */
	default void onWarning(Consumer<String> listener) {
		// Nothing is done beside the work.
	}

	/** Whether nothing was ever committed. */
	boolean isNew();

	/** The modules of which there are data in the books and that are not installed; whoever opens books for a user tells him of them. */
	default List<MissingModule> missingModules() {
		return List.of();
	}

	/**
	 * Deletes for good what the books hold of a module that is not installed, all or none, after a copy of the books was made: its objects with what
	 * they contain and their history, references to them, and what was set for its ledgers.
	 *
	 * @param module one of {@link #missingModules()}
	 * @param monitor told what is done, or null; cancelling has no effect
	 * @throws WorkspaceException if the copy cannot be made, or nobody said that there is one of books on a server, or another module builds upon this
	 *         one; nothing is deleted then
	 */
	default Purge purge(MissingModule module, IProgressMonitor monitor) {
		throw new UnsupportedOperationException("There are no data of missing modules");
	}

	/** What can be done with the database of the books; empty where there is nothing to be done. */
	default Optional<Maintenance> maintenance() {
		return Optional.empty();
	}

	/** Waits for what is under way, then lets go of the database. Sessions that are still open become useless. */
	@Override
	void close();
}
