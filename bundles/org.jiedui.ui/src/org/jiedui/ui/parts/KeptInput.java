/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.parts;

import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The input of an editor that is opened again after a restart. What makes two inputs equal, and what is kept, is for those that extend it. */
public abstract class KeptInput implements IEditorInput, IPersistableElement {

	private final String factory;
	private final String name;

	/**
	 * @param factory the identifier of the factory that makes it again
	 * @param name what users read
	 */
	protected KeptInput(String factory, String name) {
		this.factory = Objects.requireNonNull(factory, "factory");
		this.name = Objects.requireNonNull(name, "name");
	}

	@Override
	public final String getName() {
		return name;
	}

	@Override
	public final String getToolTipText() {
		return name;
	}

	@Override
	public final boolean exists() {
		return true;
	}

	/** That of the editor unless overridden. */
	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public final String getFactoryId() {
		return factory;
	}

	@Override
	public final <T> T getAdapter(Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
	}
}
