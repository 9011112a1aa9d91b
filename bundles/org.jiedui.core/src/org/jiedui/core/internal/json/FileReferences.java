/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.json.ProgrammeFormatException;

/** The names that objects have in a file, and who refers to them. */
final class FileReferences {

	private final Complaints complaints;
	private final Map<String, EObject> objects = new HashMap<>();
	private final List<Reference> references = new ArrayList<>();

	FileReferences(Complaints complaints) {
		this.complaints = complaints;
	}

	private record Reference(EObject owner, EReference feature, String id, LocatedNode place) {
	}

	void declare(String id, EObject object, LocatedNode place) throws ProgrammeFormatException {
		if (objects.putIfAbsent(id, object) != null) {
			throw complaints.at(place, Messages.duplicateId, id);
		}
	}

	void remember(EObject owner, EReference feature, String id, LocatedNode place) {
		references.add(new Reference(owner, feature, id, place));
	}

	/** Checks that everything that is referred to is there and may be referred to. */
	void check() throws ProgrammeFormatException {
		for (Reference reference : references) {
			EObject target = objects.get(reference.id());
			if (target == null) {
				throw complaints.at(reference.place(), Messages.unknownId, reference.id());
			}
			if (!reference.feature().getEReferenceType().isInstance(target)) {
				throw complaints.at(reference.place(), Messages.wrongTarget, reference.id(), target.eClass().getName(),
						reference.feature().getName());
			}
		}
	}

	/** What objects refer to within the file through features of that name; of many targets the last. */
	Map<EObject, EObject> targets(String feature) {
		Map<EObject, EObject> targets = new IdentityHashMap<>();
		for (Reference reference : references) {
			if (reference.feature().getName().equals(feature)) {
				targets.put(reference.owner(), objects.get(reference.id()));
			}
		}
		return targets;
	}

	/**
	 * Sets all references.
	 *
	 * @param stand what takes the place of an object of the file, itself where nothing does; objects that are replaced are left alone
	 */
	void link(UnaryOperator<EObject> stand) {
		for (Reference reference : references) {
			if (stand.apply(reference.owner()) == reference.owner()) {
				ObjectBuilder.put(reference.owner(), reference.feature(), stand.apply(objects.get(reference.id())));
			}
		}
		arrange(stand);
	}

	/** Where both sides of a relation are lists, linking the one has put entries at the end of the other. */
	private void arrange(UnaryOperator<EObject> stand) {
		Map<EObject, Map<EReference, Integer>> places = new IdentityHashMap<>();
		for (Reference reference : references) {
			EReference feature = reference.feature();
			if (feature.isMany() && feature.getEOpposite() != null && stand.apply(reference.owner()) == reference.owner()) {
				@SuppressWarnings("unchecked")
				EList<EObject> list = (EList<EObject>) reference.owner().eGet(feature);
				int place = places.computeIfAbsent(reference.owner(), owner -> new HashMap<>()).merge(feature, 1, Integer::sum) - 1;
				int now = list.indexOf(stand.apply(objects.get(reference.id())));
				if (now > place) {
					list.move(place, now);
				}
			}
		}
	}
}
