/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.validation.Finding;

/** A page that shows one object and counts how often it was made. */
final class PlainPage implements BooksPage {

	int made;
	boolean typing;
	boolean legal = true;
	private final EObject object;

	/** @param object may be null */
	PlainPage(EObject object) {
		this.object = object;
	}

	@Override
	public String title() {
		return "Page";
	}

	@Override
	public Image image() {
		return null;
	}

	@Override
	public void createControls(Composite parent, Runnable typing) {
		made++;
	}

	@Override
	public void shown() {
		// It has nothing to bring up to date.
	}

	@Override
	public void setFocus() {
		// There is nothing that could have it.
	}

	@Override
	public boolean shows(EObject wanted) {
		return wanted == object;
	}

	@Override
	public void reveal(EObject wanted, EStructuralFeature feature) {
		// It is always shown.
	}

	@Override
	public void toggleDetails() {
		// It has none.
	}

	@Override
	public ISelectionProvider selectionProvider() {
		return null;
	}

	@Override
	public List<Finding> focusedFindings() {
		return List.of();
	}

	@Override
	public String status() {
		return "";
	}

	@Override
	public boolean isTyping() {
		return typing;
	}

	@Override
	public boolean commit() {
		typing &= !legal;
		return legal;
	}

	@Override
	public void revealWrong() {
		// It has no fields.
	}

	@Override
	public void changed() {
		// It shows nothing of the books.
	}

	@Override
	public void reloaded() {
		// It remembers nothing.
	}
}
