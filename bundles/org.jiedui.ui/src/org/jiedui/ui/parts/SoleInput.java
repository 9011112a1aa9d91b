/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.parts;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The input of an editor that shows the whole workspace, so that there is but one: all of a class are equal. Its class is registered as the factory
 * that makes it again after a restart.
 */
public abstract class SoleInput implements IEditorInput, IPersistableElement, IElementFactory {

	private final String factory;
	private final String name;

	/**
	 * @param factory under which identifier the class is registered as a factory of elements
	 * @param name what users read
	 */
	protected SoleInput(String factory, String name) {
		this.factory = factory;
		this.name = name;
	}

	@Override
	public SoleInput createElement(IMemento memento) {
		return this;
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
		return factory;
	}

	@Override
	public void saveState(IMemento memento) {
		// There is but one.
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
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
