/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.widgets.Display;

/**
 * Shows in a viewer what item providers tell of changes. Changes are collected until the UI thread has nothing else to do: a command that
 * changes thousands of objects refreshes the viewer once.
 */
public final class ViewerUpdates {

	/** From so many elements on, refreshing all is cheaper than seeking each. */
	private static final int MANY = 200;

	private final StructuredViewer viewer;
	private final IChangeNotifier notifier;
	private final INotifyChangedListener listener = this::changed;
	/** The elements to be shown anew; true where their content changed, not only their labels. */
	private final Map<Object, Boolean> pending = new LinkedHashMap<>();
	private boolean scheduled;
	private boolean stopped;

	public ViewerUpdates(StructuredViewer viewer, IChangeNotifier notifier) {
		this.viewer = viewer;
		this.notifier = notifier;
		notifier.addListener(listener);
	}

	/** Shows no more changes. */
	public void stop() {
		stopped = true;
		notifier.removeListener(listener);
		pending.clear();
	}

	private void changed(Notification notification) {
		if (notification instanceof IViewerNotification change) {
			pending.merge(change.getElement() == null ? viewer : change.getElement(), change.isContentRefresh(), Boolean::logicalOr);
		} else {
			pending.merge(notification.getNotifier(), true, Boolean::logicalOr);
		}
		if (!scheduled && !viewer.getControl().isDisposed()) {
			scheduled = true;
			Display display = viewer.getControl().getDisplay();
			display.asyncExec(this::flush);
		}
	}

	private void flush() {
		scheduled = false;
		if (stopped || viewer.getControl().isDisposed()) {
			return;
		}
		Map<Object, Boolean> changes = new LinkedHashMap<>(pending);
		pending.clear();
		if (changes.containsKey(viewer) || changes.size() > MANY) {
			viewer.refresh();
			return;
		}
		changes.forEach((element, content) -> {
			if (content) {
				viewer.refresh(element, true);
			} else {
				viewer.update(element, null);
			}
		});
	}
}
