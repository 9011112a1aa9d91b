/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.jiedui.ui.books.Books;

/** Moves by dragging in the tree. */
final class NavigatorDrag {

	private static final LocalSelectionTransfer TRANSFER = LocalSelectionTransfer.getTransfer();

	private final TreeViewer viewer;
	private final Books books;
	private final NavigatorMove move;

	NavigatorDrag(TreeViewer viewer, Books books, NavigatorTree tree) {
		this.viewer = viewer;
		this.books = books;
		move = new NavigatorMove(books, tree);
	}

	void install() {
		Transfer[] transfers = { TRANSFER };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new Source());
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new Target());
	}

	/** What is dragged travels in the place where copied objects lie, of which there is only one: these are put back afterwards. */
	private final class Source extends DragSourceAdapter {
		private ISelection copied;

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = !objects(viewer.getSelection()).isEmpty();
			if (event.doit) {
				copied = TRANSFER.getSelection();
				TRANSFER.setSelection(viewer.getSelection());
			}
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			TRANSFER.setSelection(copied);
			copied = null;
		}
	}

	private final class Target extends ViewerDropAdapter {

		Target() {
			super(viewer);
		}

		private Optional<Command> command(Object target) {
			return move.command(objects(TRANSFER.getSelection()), target, getCurrentLocation());
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return command(target).isPresent();
		}

		@Override
		public boolean performDrop(Object data) {
			Optional<Command> command = command(getCurrentTarget());
			command.ifPresent(each -> objects(TRANSFER.getSelection()).stream().findFirst().flatMap(books::of)
					.ifPresent(open -> open.session().editingDomain().getCommandStack().execute(each)));
			return command.isPresent();
		}
	}

	/** Nothing if anything else than objects is selected. */
	private static List<EObject> objects(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.stream().allMatch(EObject.class::isInstance)
				? structured.stream().map(EObject.class::cast).toList() : List.of();
	}
}
