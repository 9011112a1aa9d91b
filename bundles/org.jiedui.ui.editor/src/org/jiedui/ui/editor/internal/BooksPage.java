/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.validation.Finding;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.exchange.SeenRows;

/** A page of the editor. Its controls are made when it is first shown. UI thread only. */
public interface BooksPage {

	/** What the tab says. */
	String title();

	/** The picture of the tab; painted when it is asked for first. */
	Image image();

	/**
	 * Makes the controls; called once.
	 *
	 * @param typing to be told when {@link #isTyping()} may be another
	 */
	void createControls(Composite parent, Runnable typing);

	/** The page came to the front of the editor, or the editor to that of the workbench; its controls exist. */
	void shown();

	/** What stands at the end of the line above all pages while this one is in front; its controls exist. */
	default List<IAction> headActions() {
		return List.of();
	}

	/** The page was chosen, its controls exist. */
	void setFocus();

	/** Whether an object is shown on this page. */
	boolean shows(EObject object);

	/** Whether a ledger is on this page. */
	default boolean lists(String ledger) {
		return false;
	}

	/** Brings a ledger of this page to its front; the controls exist. */
	default void turnTo(String ledger) {
		// Where there is nothing to choose from.
	}

	/** Shows the rows of the ledger in front of which all of these conditions hold, and no others; the controls exist. */
	default void showRows(List<RowFilter> filters) {
		// Where there are no rows.
	}

	/** Where something new would go now; empty where this page creates nothing. The controls exist. */
	default Optional<Place> place() {
		return Optional.empty();
	}

	/** The rows that are seen now; empty on a page without rows. The controls exist. */
	default Optional<SeenRows> seenRows() {
		return Optional.empty();
	}

	/**
	 * Selects an object and puts the focus into a field of it.
	 *
	 * @param feature may be null
	 */
	void reveal(EObject object, EStructuralFeature feature);

	/** Folds the form beside the page away, or out again; its controls exist. */
	void toggleDetails();

	/** What is selected on this page; null before the controls exist or when nothing can be selected. */
	ISelectionProvider selectionProvider();

	/** What was found wrong where the user is on this page; its controls exist. */
	List<Finding> focusedFindings();

	/** What the status line says while the page is in front; may be empty. */
	String status();

	/** Whether something is being typed that the objects do not have yet; its controls exist. */
	boolean isTyping();

	/** Puts what is being typed into the objects; false when it is no legal value. */
	boolean commit();

	/** Gives the focus to what is typed and is no legal value. */
	void revealWrong();

	/** The books changed. */
	void changed();

	/** The session loaded its objects anew: objects of before are to be forgotten. */
	void reloaded();
}
