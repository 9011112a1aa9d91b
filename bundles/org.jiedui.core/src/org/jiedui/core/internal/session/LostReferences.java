/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;

/** Gives back the stored references to an object that its deletion took away from others. */
final class LostReferences {

	private final ResolutionContext session;

	LostReferences(ResolutionContext session) {
		this.session = session;
	}

	/** Commands that restore the references to an object and to what it contains. */
	List<Command> restoring(EObject revived) {
		Set<ObjectId> ids = Departure.branch(revived).stream().map(session.index()::tracked).filter(Objects::nonNull).map(Tracked::id)
				.filter(Objects::nonNull).collect(Collectors.toSet());
		List<Command> commands = new ArrayList<>();
		for (Tracked source : session.tracker().touched()) {
			if (source.isStored() && session.index().holds(source.object())) {
				for (EStructuralFeature feature : source.changed()) {
					if (feature instanceof EReference reference && !reference.isContainment()) {
						restore(source, reference, ids, commands);
					}
				}
			}
		}
		return commands;
	}

	private void restore(Tracked source, EReference reference, Set<ObjectId> ids, List<Command> commands) {
		EObject object = source.object();
		List<EObject> lost = links(source, reference).filter(ids::contains).map(id -> session.index().find(id).object())
				.filter(target -> !refers(object, reference, target)).toList();
		if (lost.isEmpty()) {
			return;
		}
		if (reference.isMany()) {
			commands.add(new AddCommand(session.domain(), object, reference, lost));
		} else if (!object.eIsSet(reference)) {
			commands.add(new SetCommand(session.domain(), object, reference, lost.getFirst()));
		}
	}

	private Stream<ObjectId> links(Tracked source, EReference reference) {
		Object value = session.values().stored(source, reference);
		Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
		return all.stream().filter(Link.class::isInstance).map(link -> ((Link) link).id());
	}

	private static boolean refers(EObject source, EReference reference, EObject target) {
		Object value = source.eGet(reference, false);
		return value == target || value instanceof Collection<?> many && many.contains(target);
	}
}
