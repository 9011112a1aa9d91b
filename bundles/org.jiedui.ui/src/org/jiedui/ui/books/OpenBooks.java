/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.Saveable;
import org.jiedui.core.session.Session;
import org.jiedui.model.Programme;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.grid.Questions;
import org.jiedui.ui.references.ReferenceCandidates;

/**
 * The loaded books of one programme, or the register of parties: one session that all editors and views share, so that an edit anywhere is
 * an edit everywhere. The roots of the part are loaded, but for those of classes of which there are very many. UI thread only.
 */
public interface OpenBooks {

	/** The part, see {@link Books}. */
	int part();

	/** What the books are called: the programme's name, or the word for the register. */
	String name();

	/** The programme; empty for the register, and when it was deleted. */
	Optional<Programme> programme();

	/** The objects with their editing domain. Closed by whoever closes the last lease, never by a caller of this method. */
	Session session();

	/** All that validation says of these books now. */
	LiveFindings findings();

	/** What others changed in these books since they were opened, or since the user has seen it. */
	default ForeignChanges foreignChanges() {
		return ForeignChanges.NONE;
	}

	/** What references of these books may name: all loaded roots, new ones and the register of parties included. */
	ReferenceCandidates candidates();

	/** Whether there are so many objects of a class or its subclasses that they are not loaded as a whole: ledgers look at them by the page. */
	boolean isPaged(EClass type);

	/** Through which the database may be asked while the screen stays alive. */
	Questions questions();

	/**
	 * The roots that stand in these books, of a class and its subclasses, new ones included; without those that are merely referred to. Of a class
	 * that {@linkplain #isPaged is paged} only those that are loaded now.
	 */
	List<EObject> roots(EClass type);

	/** Whether an object stands in these books, rather than being merely referred to from them. */
	boolean contains(EObject object);

	/** Whether there is something to save: unsaved changes, or something that is being typed. */
	boolean isDirty();

	/**
	 * Writes unsaved changes, and what is being typed. Waits for the database in a thread of its own and keeps the UI alive meanwhile, so it
	 * returns when all is done. Where others changed the same meanwhile, the user is asked whose change stays.
	 *
	 * @param message why, for the history; may be empty
	 * @param monitor told of progress, never null
	 * @return OK, or an error with a sentence for the user, or CANCEL when the user would rather decide later; nothing was written then
	 */
	IStatus save(String message, IProgressMonitor monitor);

	/** Throws unsaved changes away and loads again what is stored; {@link BooksListener#reloaded} follows. */
	void revert();

	/** What the workbench's Save, Save All and closing ask: parts that show these books return it as their saveable. */
	Saveable saveable();
}
