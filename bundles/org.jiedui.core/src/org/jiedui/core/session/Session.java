/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * A view on the books with its own objects, commands and save. It holds only what was loaded into it; roots lie in its {@link #resource()}.
 * <p>
 * Objects, commands and all methods belong to one thread, in the workbench the UI thread, but for {@link #fetch(Query)},
 * {@link #fetch(Collection)}, {@link #prepare()} and {@link #write(ChangeSet)}, which wait for the database and belong on any other. Every change to
 * objects is a command on the editing domain's stack.
 */
public interface Session extends AutoCloseable {

	Workspace workspace();

	/** The editing domain; its command stack is the undo history of this session. */
	AdapterFactoryEditingDomain editingDomain();

	/** Holds the loaded roots. */
	Resource resource();

	// ---- reading

	/** Asks the store; any thread but the session's. */
	Fetch fetch(Query query);

	/** Asks the store for the aggregates of these objects; any thread but the session's. */
	Fetch fetch(Collection<ObjectId> ids);

	/**
	 * Makes objects of what was fetched, on the session's thread. Objects that are there already are brought up to date; where an unsaved
	 * change clashes with a newer value, that value stays as it is, and is one of {@link #clashes()}.
	 *
	 * @return the objects that were asked for, in the order of the query
	 */
	List<EObject> attach(Fetch fetch);

	/**
	 * Whether the session has seen something newer than what was fetched, since a save or another fetch came in between, or may have
	 * {@linkplain #isUncertain() written} it. Attaching it does no harm to what is loaded; who means to start anew with it fetches again, after
	 * {@link #prepare()}.
	 */
	boolean isOutdated(Fetch fetch);

	/** Fetches and attaches at once: for headless use. */
	default List<EObject> load(Query query) {
		return attach(fetch(query));
	}

	/**
	 * Fetches and attaches the answers to several questions, each as {@link #load(Query)} does, but the store is asked ahead while objects are made of
	 * an answer: for headless use.
	 *
	 * @return the objects that were asked for, for each of the questions
	 */
	List<List<EObject>> load(List<Query> queries);

	/**
	 * Which of the objects that somebody else committed this session should fetch: those that it holds, and new ones in the books that it
	 * shows. On the session's thread; the result goes to {@link #fetch(Collection)} on another, and then to {@link #refresh(Set, Fetch)}.
	 */
	Set<ObjectId> stale(Set<ObjectId> changed);

	/**
	 * Attaches what was fetched for stale objects, and takes away those that do not exist any more, unless they have unsaved changes. On
	 * the session's thread. After a conflict this merges: when nothing clashes, the next save goes through.
	 *
	 * @return what newly clashes with unsaved changes and was left as it is
	 */
	List<Clash> refresh(Set<ObjectId> stale, Fetch fetch);

	/** All that clashes with what others saved and was not decided yet; on the session's thread. Until it is, nothing can be saved. */
	List<Clash> clashes();

	/** A command that decides a clash. It cannot be executed where what the other saved has no place here any more. */
	Command resolve(Clash clash, Clash.Choice choice);

	/**
	 * Lets go of roots, so that a session can look at more objects than there is room for: of those that nobody keeps, nothing that stays refers to, and
	 * no command of the undo history knows. They can be loaded again, and are other objects then.
	 *
	 * @param kept whether a loaded root stays in any case; new and changed ones always do
	 * @return the roots that went
	 */
	Collection<EObject> release(Predicate<EObject> kept);

	/** The object of an identifier if it is loaded. */
	Optional<EObject> find(ObjectId id);

	/** The identifier of an object; empty while it was never saved. */
	Optional<ObjectId> id(EObject object);

	/** The stored version of an object; 0 while it was never saved. */
	int version(EObject object);

	// ---- editing

	/** A command that adds roots to the books. */
	Command add(Collection<? extends EObject> roots);

	/**
	 * A command that deletes objects with all that they contain, a programme with the loaded records in its books too, and the references
	 * of other loaded objects to them. It cannot be executed where such a reference is frozen, or something that would be deleted.
	 */
	Command delete(Collection<? extends EObject> objects);

	/**
	 * Why a feature cannot be given a value: a sentence in the user's language, or empty when it can. A command of the editing domain that
	 * tries it cannot be executed.
	 */
	Optional<String> refusal(EObject owner, EStructuralFeature feature, Object value);

	/** Prepares the question what refers to objects that are about to be deleted; on the session's thread. */
	DeletionInquiry inquireDeletion(Collection<? extends EObject> objects);

	/** Whether there is something to save, or was and nobody knows whether it is. */
	boolean isDirty();

	/**
	 * Whether the server was lost at the end of the last write, and nobody knows whether that was done; {@link #prepare()} finds out, for a session
	 * that is closed too, so that the others in the same books hear of it. Any thread.
	 */
	boolean isUncertain();

	/**
	 * Whether an object has unsaved changes: it is new, moved, or a value or the list of its parts is another. Values of parts do not
	 * count.
	 */
	boolean isChanged(EObject object);

	/** What was deleted here and is still stored: roots and parts, in no order. */
	Set<ObjectId> removals();

	/** Whether one feature of an object has an unsaved change. */
	boolean isChanged(EObject object, EStructuralFeature feature);

	// ---- saving

	/**
	 * Lays in a stock of numbers for new objects in the books that this session shows, so that {@link #changes(String)} need not wait for
	 * the database; where the server was lost at the end of the last write, finds out what became of it. Any thread but the session's.
	 *
	 * @throws org.jiedui.core.workspace.WorkspaceException while that cannot be found out; that there are no numbers is no failure
	 */
	void prepare();

	/**
	 * What a save would write now, with the identifiers of new objects. On the session's thread; waits for the database where a programme
	 * is new, or where more objects are new than numbers were {@linkplain #prepare() laid in}.
	 *
	 * @throws org.jiedui.core.spi.store.CommitConflictException while there are {@link #clashes()}
	 */
	ChangeSet changes(String message);

	/**
	 * Writes changes; any thread.
	 *
	 * @throws org.jiedui.core.spi.store.CommitConflictException when somebody else changed the same objects; nothing is written
	 */
	CommitResult write(ChangeSet changes);

	/** Takes note of a write, on the session's thread: versions go up, what was saved is no longer dirty. */
	void written(ChangeSet changes, CommitResult result);

	/**
	 * Saves at once: for headless use.
	 *
	 * @param message why, may be empty
	 * @param monitor may be null
	 */
	default CommitResult save(String message, IProgressMonitor monitor) {
		ChangeSet changes = changes(message);
		CommitResult result = write(changes);
		written(changes, result);
		return result;
	}

	/**
	 * Throws unsaved changes away and forgets all objects and the undo history; they are to be loaded again. What was written
	 * {@linkplain #isUncertain() without anybody's seeing it} is no unsaved change: where {@link #prepare()} did not ask before, this waits for the
	 * database.
	 *
	 * @throws org.jiedui.core.workspace.WorkspaceException while that cannot be found out; nothing is thrown away then
	 */
	void discard();

	void addListener(SessionListener listener);

	void removeListener(SessionListener listener);

	@Override
	void close();
}
