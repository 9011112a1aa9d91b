/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The books of one part as the input of an editor. Two inputs are equal when they name the same part, whatever it is called.
 */
final class BooksInput implements IEditorInput, IPersistableElement {

	static final String PART = "part";
	static final String NAME = "name";

	private final int part;
	private final String name;

	/** @param name what the books are called, shown until they are loaded */
	BooksInput(int part, String name) {
		this.part = part;
		this.name = name;
	}

	int part() {
		return part;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return BooksInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putInteger(PART, part);
		memento.putString(NAME, name);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BooksInput input && input.part == part;
	}

	@Override
	public int hashCode() {
		return part;
	}
}
