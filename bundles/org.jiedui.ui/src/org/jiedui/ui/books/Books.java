/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Programme;

/**
 * The books that the workbench works on. An OSGi service, so parts get it by {@code getSite().getService(Books.class)}.
 * <p>
 * Books are named by their part: that of a programme, or {@link ObjectId#REGISTER} for the register of parties. UI thread only; futures are
 * completed on it, exceptionally with {@link org.jiedui.core.workspace.WorkspaceException} when the database says no.
 */
public interface Books {

	/**
	 * Opens the workspace in a Job. To be called when the product starts, and again, perhaps with another folder, as long as it fails.
	 *
	 * @param location the folder, as {@link org.jiedui.core.workspace.WorkspaceService#open} takes it
	 * @param display whose thread is the UI thread from now on
	 * @return this attempt
	 */
	CompletableFuture<Workspace> open(String location, Display display);

	/** The workspace, once it is open; never completed exceptionally. */
	CompletableFuture<Workspace> workspace();

	/** The programmes of the workspace by name, as last read; empty until the workspace is open. */
	List<ProgrammeEntry> programmes();

	/**
	 * Takes part in the books of a part. They are loaded in a Job when nobody else holds them, and let go when the last lease is closed.
	 *
	 * @param part a programme's part, or {@link ObjectId#REGISTER}
	 */
	BooksLease lease(int part);

	/** The books that are loaded, in the order in which they were. */
	Collection<OpenBooks> loaded();

	/** The loaded books of a part. */
	Optional<OpenBooks> loaded(int part);

	/** The loaded books in which an object stands. */
	Optional<OpenBooks> of(EObject object);

	/**
	 * Adds a programme and saves it, in a Job.
	 *
	 * @param programme not yet contained anywhere
	 * @return its entry, already one of {@link #programmes()}
	 */
	CompletableFuture<ProgrammeEntry> create(Programme programme);

	/** Reads the list of programmes, and all loaded books without unsaved changes, again. */
	void refresh();

	/** Adding a listener twice is adding it once. */
	void addListener(BooksListener listener);

	void removeListener(BooksListener listener);
}
