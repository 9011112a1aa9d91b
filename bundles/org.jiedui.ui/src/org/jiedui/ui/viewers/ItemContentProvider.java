/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.Collection;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;

/**
 * The content of a tree or table as the item providers of EMF.Edit give it. What changes in the objects is shown in the viewer, many
 * changes at once. UI thread only.
 */
public class ItemContentProvider implements ITreeContentProvider {

	private static final Object[] NOTHING = {};

	private final AdapterFactory adapters;
	private ViewerUpdates updates;

	/** @param adapters of the editing domain whose objects are shown */
	public ItemContentProvider(AdapterFactory adapters) {
		this.adapters = adapters;
	}

	@Override
	public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
		stop();
		if (newInput != null && viewer instanceof StructuredViewer structured && adapters instanceof IChangeNotifier notifier) {
			updates = new ViewerUpdates(structured, notifier);
		}
	}

	@Override
	public Object[] getElements(Object input) {
		if (input instanceof Collection<?> many) {
			return many.toArray();
		}
		if (input instanceof Object[] many) {
			return many;
		}
		return adapters.adapt(input, IStructuredItemContentProvider.class) instanceof IStructuredItemContentProvider content
				? content.getElements(input).toArray()
				: NOTHING;
	}

	@Override
	public Object[] getChildren(Object parent) {
		ITreeItemContentProvider content = tree(parent);
		return content == null ? NOTHING : content.getChildren(parent).toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		ITreeItemContentProvider content = tree(element);
		return content != null && content.hasChildren(element);
	}

	@Override
	public Object getParent(Object element) {
		ITreeItemContentProvider content = tree(element);
		return content == null ? null : content.getParent(element);
	}

	private ITreeItemContentProvider tree(Object element) {
		return element != null && adapters.adapt(element, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider content ? content
				: null;
	}

	@Override
	public void dispose() {
		stop();
	}

	private void stop() {
		if (updates != null) {
			updates.stop();
			updates = null;
		}
	}
}
