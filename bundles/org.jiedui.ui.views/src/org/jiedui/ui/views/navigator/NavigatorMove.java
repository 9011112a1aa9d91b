/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;

/**
 * What it means to drop objects on a node: parts go into another object, or between two of their kind; rows of a ledger go into another
 * group, which gives them the value of the group. Within one set of books only.
 */
final class NavigatorMove {

	/** Where in the height of a row EMF sees a drop before, on and after it. */
	private static final float BEFORE = 0.1f;
	private static final float ON = 0.5f;
	private static final float AFTER = 0.9f;

	private final Books books;
	private final NavigatorTree tree;

	NavigatorMove(Books books, NavigatorTree tree) {
		this.books = books;
		this.tree = tree;
	}

	/**
	 * The move, if the objects may be dropped there.
	 *
	 * @param target a node, or null
	 * @param location one of the locations of {@link ViewerDropAdapter}
	 */
	Optional<Command> command(List<EObject> dragged, Object target, int location) {
		Optional<Command> move = dragged.stream().findFirst().flatMap(books::of).flatMap(open -> switch (target) {
			case GroupNode group when group.part() == open.part() && location == ViewerDropAdapter.LOCATION_ON -> regroup(open, dragged, group);
			case EObject owner when open.contains(owner) && dragged.stream().allMatch(part -> part.eContainer() != null) -> Optional
					.of(DragAndDropCommand.create(open.session().editingDomain(), owner, height(owner, location), DND.DROP_MOVE, DND.DROP_MOVE, dragged));
			case null, default -> Optional.empty();
		});
		return move.filter(Command::canExecute);
	}

	/** Roots stand in an order of their own, so a drop beside one is a drop on it. */
	private static float height(EObject owner, int location) {
		if (owner.eContainer() == null) {
			return ON;
		}
		return switch (location) {
			case ViewerDropAdapter.LOCATION_BEFORE -> BEFORE;
			case ViewerDropAdapter.LOCATION_AFTER -> AFTER;
			default -> ON;
		};
	}

	private Optional<Command> regroup(OpenBooks open, List<EObject> dragged, GroupNode group) {
		Optional<EStructuralFeature> feature = tree.grouping(group.parent()).feature().filter(each -> new FeatureTraits(each).typed())
				.filter(each -> group.value() == null ? each.getEType() instanceof EEnum : each.getEType().isInstance(group.value()));
		boolean rows = dragged.stream().allMatch(object -> group.parent().ledger().lists(object));
		return feature.filter(each -> rows).map(each -> {
			Object value = group.value() == null ? each.getDefaultValue() : group.value();
			CompoundCommand change = new CompoundCommand();
			dragged.forEach(object -> change.append(SetCommand.create(open.session().editingDomain(), object, each, value)));
			return change.unwrap();
		});
	}
}
