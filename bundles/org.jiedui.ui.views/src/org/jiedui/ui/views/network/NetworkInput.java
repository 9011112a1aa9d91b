/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The pairings of the workspace as the input of an editor; all such inputs are equal. Makes itself again after a restart. */
public final class NetworkInput implements IEditorInput, IPersistableElement, IElementFactory {

	private static final String FACTORY = "org.jiedui.ui.views.networkInput";

	@Override
	public NetworkInput createElement(IMemento memento) {
		return new NetworkInput();
	}

	@Override
	public String getName() {
		return Messages.Network_title;
	}

	@Override
	public String getToolTipText() {
		return Messages.Network_title;
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
		return FACTORY;
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
		return other instanceof NetworkInput;
	}

	@Override
	public int hashCode() {
		return NetworkInput.class.hashCode();
	}
}
