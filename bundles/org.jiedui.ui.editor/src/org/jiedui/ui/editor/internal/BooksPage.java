/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** A page of the editor. Its controls are made when it is first shown. UI thread only. */
public interface BooksPage {

	/** What the tab says. */
	String title();

	/** The picture of the tab. */
	Image image();

	/** Makes the controls; called once. */
	void createControls(Composite parent);

	/** The page was chosen, its controls exist. */
	void setFocus();

	/** Whether an object is shown on this page. */
	boolean shows(EObject object);

	/**
	 * Selects an object and puts the focus into a field of it.
	 *
	 * @param feature may be null
	 */
	void reveal(EObject object, EStructuralFeature feature);

	/** What is selected on this page; null before the controls exist or when nothing can be selected. */
	ISelectionProvider selectionProvider();

	/** What the status line says while the page is in front; may be empty. */
	String status();

	/** The session loaded its objects anew: objects of before are to be forgotten. */
	void reloaded();
}
