/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Lets elements be dropped on and between the elements of a viewer; the item provider of the target decides what that does. */
public final class ItemDropTarget extends DropTargetAdapter {

	private final EditingDomain domain;

	private ItemDropTarget(EditingDomain domain) {
		this.domain = domain;
	}

	/** Makes the elements of a viewer targets. */
	public static void install(StructuredViewer viewer, EditingDomain domain) {
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, new Transfer[] { LocalSelectionTransfer.getTransfer() },
				new ItemDropTarget(domain));
	}

	/**
	 * The command of a drop.
	 *
	 * @param target what is dropped on
	 * @param location from 0, the upper edge of the target, to 1, the lower one
	 * @param operation one of the operations of {@link DND}; they are those of EMF.Edit
	 */
	public static Command command(EditingDomain domain, List<?> sources, Object target, float location, int operation) {
		int allowed = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;
		return DragAndDropCommand.create(domain, target, location, allowed, operation, sources);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		Command command = command(event, event.detail == DND.DROP_NONE ? DND.DROP_MOVE : event.detail);
		event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
		if (command == null || !command.canExecute()) {
			event.detail = DND.DROP_NONE;
		} else if (command instanceof DragAndDropFeedback feedback) {
			event.detail = feedback.getOperation();
			event.feedback |= feedback.getFeedback();
		}
		if (command != null) {
			command.dispose();
		}
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		Command command = command(event, event.detail);
		if (command != null && command.canExecute()) {
			domain.getCommandStack().execute(command);
		} else {
			event.detail = DND.DROP_NONE;
		}
	}

	private Command command(DropTargetEvent event, int operation) {
		boolean dropable = event.item != null && LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection;
		if (!dropable) {
			return null;
		}
		List<?> sources = ((IStructuredSelection) LocalSelectionTransfer.getTransfer().getSelection()).toList();
		Object target = event.item.getData();
		return sources.isEmpty() || target == null ? null : command(domain, sources, target, location(event), operation);
	}

	private static float location(DropTargetEvent event) {
		Widget item = event.item;
		Rectangle bounds = item instanceof TreeItem node ? node.getBounds() : item instanceof TableItem row ? row.getBounds() : null;
		if (bounds == null || bounds.height == 0) {
			return 0.5F;
		}
		Point point = event.widget.getDisplay().map(null, ((DropTarget) event.widget).getControl(), event.x, event.y);
		return Math.clamp((point.y - bounds.y) / (float) bounds.height, 0F, 1F);
	}
}
