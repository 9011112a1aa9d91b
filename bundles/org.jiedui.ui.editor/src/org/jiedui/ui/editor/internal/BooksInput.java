/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.ui.IMemento;
import org.jiedui.ui.parts.KeptInput;

/**
 * The books of one part as the input of an editor. Two inputs are equal when they name the same part, whatever it is called.
 */
final class BooksInput extends KeptInput {

	static final String PART = "part";
	static final String NAME = "name";

	private final int part;

	/** @param name what the books are called, shown until they are loaded */
	BooksInput(int part, String name) {
		super(BooksInputFactory.ID, name);
		this.part = part;
	}

	int part() {
		return part;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putInteger(PART, part);
		memento.putString(NAME, getName());
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
