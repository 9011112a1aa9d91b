/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets the selected elements of a viewer be dragged, within this process. */
public final class ItemDragSource extends DragSourceAdapter {

	private final StructuredViewer viewer;

	private ItemDragSource(StructuredViewer viewer) {
		this.viewer = viewer;
	}

	/** Makes the elements of a viewer movable. */
	public static void install(StructuredViewer viewer) {
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, new Transfer[] { LocalSelectionTransfer.getTransfer() },
				new ItemDragSource(viewer));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !viewer.getStructuredSelection().isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
		LocalSelectionTransfer.getTransfer().setSelectionSetTime(Integer.toUnsignedLong(event.time));
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = LocalSelectionTransfer.getTransfer().getSelection();
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
		LocalSelectionTransfer.getTransfer().setSelectionSetTime(0);
	}
}
