/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.parts;

import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * The input of an editor that shows the whole workspace, so that there is but one: all of a class are equal. Its class is registered as the factory
 * that makes it again after a restart.
 */
public abstract class SoleInput extends KeptInput implements IElementFactory {

	/**
	 * @param factory under which identifier the class is registered as a factory of elements
	 * @param name what users read
	 */
	protected SoleInput(String factory, String name) {
		super(factory, name);
	}

	@Override
	public SoleInput createElement(IMemento memento) {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		// There is but one.
	}

	@Override
	public boolean equals(Object other) {
		return other != null && other.getClass() == getClass();
	}

	@Override
	public int hashCode() {
		return getClass().hashCode();
	}
}
