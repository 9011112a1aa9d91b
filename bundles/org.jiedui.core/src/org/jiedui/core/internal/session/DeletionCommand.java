/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.internal.session.References.Reference;
import org.jiedui.core.workspace.Belonging;

/**
 * Deletes objects with all that they contain, and a programme with the records in its books. References of other loaded objects to them are
 * taken away first; where one of these must not be changed, nothing can be deleted.
 */
final class DeletionCommand extends CompoundCommand {

	private record Place(EObject source, EReference feature) {
	}

	private final EditingDomain domain;
	private final References references;
	private final Collection<? extends EObject> objects;

	DeletionCommand(EditingDomain domain, References references, Collection<? extends EObject> objects, String label) {
		super(LAST_COMMAND_ALL, label, label);
		this.domain = domain;
		this.references = references;
		this.objects = objects;
	}

	@Override
	protected boolean prepare() {
		Set<EObject> tops = new LinkedHashSet<>(EcoreUtil.filterDescendants(objects));
		List<Reference> found = references.to(References.withParts(tops));
		if (tops.addAll(records(found))) {
			found = references.to(References.withParts(tops));
		}
		Map<Place, Set<EObject>> targets = new LinkedHashMap<>();
		for (Reference each : found) {
			targets.computeIfAbsent(new Place(each.source(), each.feature()), place -> new LinkedHashSet<>()).add(each.target());
		}
		targets.forEach((place, gone) -> append(place.feature.isMany() ? RemoveCommand.create(domain, place.source, place.feature, gone)
				: SetCommand.create(domain, place.source, place.feature, SetCommand.UNSET_VALUE)));
		append(RemoveCommand.create(domain, List.copyOf(tops)));
		return super.prepare();
	}

	/** What stands in the books of a programme has no place without it. */
	private static List<EObject> records(List<Reference> references) {
		return references.stream().filter(each -> Belonging.names(each.feature())).map(Reference::source)
				.filter(source -> source.eContainer() == null).toList();
	}
}
