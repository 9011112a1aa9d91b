/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;

/** Moves by dragging: a part into another object, a row of a ledger into another group, which gives it the value of the group. */
final class NavigatorDrag {

	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };
	private static final float MIDDLE = 0.5f;

	private final TreeViewer viewer;
	private final Books books;
	private final NavigatorTree tree;

	NavigatorDrag(TreeViewer viewer, Books books, NavigatorTree tree) {
		this.viewer = viewer;
		this.books = books;
		this.tree = tree;
	}

	void install() {
		viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
				event.doit = !dragged().isEmpty();
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new ViewerDropAdapter(viewer) {
			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return command(target).isPresent();
			}

			@Override
			public boolean performDrop(Object data) {
				Optional<Command> command = command(getCurrentTarget());
				command.ifPresent(move -> home().ifPresent(open -> open.session().editingDomain().getCommandStack().execute(move)));
				return command.isPresent();
			}
		});
	}

	private static List<EObject> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.stream().allMatch(EObject.class::isInstance) ? selection.stream().map(EObject.class::cast).toList() : List.of();
	}

	private static Optional<EObject> first() {
		return dragged().stream().findFirst();
	}

	private Optional<OpenBooks> home() {
		return first().flatMap(books::of);
	}

	/** The move, if what is dragged may be dropped on the target. Within one set of books only. */
	private Optional<Command> command(Object target) {
		Optional<OpenBooks> home = home();
		if (home.isEmpty()) {
			return Optional.empty();
		}
		OpenBooks open = home.get();
		Optional<Command> move = switch (target) {
			case GroupNode group when group.part() == open.part() -> regroup(open, group);
			case EObject owner when open.contains(owner) && dragged().stream().allMatch(part -> part.eContainer() != null) -> Optional
					.of(DragAndDropCommand.create(open.session().editingDomain(), owner, MIDDLE, DND.DROP_MOVE, DND.DROP_MOVE, dragged()));
			case null, default -> Optional.empty();
		};
		return move.filter(Command::canExecute);
	}

	private Optional<Command> regroup(OpenBooks open, GroupNode group) {
		Optional<EStructuralFeature> feature = tree.grouping(group.parent()).feature().filter(each -> new FeatureTraits(each).editable())
				.filter(each -> each.getEType().isInstance(group.value()));
		boolean rows = dragged().stream().allMatch(object -> group.parent().ledger().lists(object));
		return feature.filter(each -> rows).map(each -> {
			CompoundCommand change = new CompoundCommand();
			dragged().forEach(object -> change.append(SetCommand.create(open.session().editingDomain(), object, each, group.value())));
			return change.unwrap();
		});
	}
}
