/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Finds references among the loaded objects without following proxies, which would load half the books. */
final class References {

	/**
	 * A reference.
	 *
	 * @param source what refers
	 * @param target what is referred to: one of those that were asked for
	 */
	record Reference(EObject source, EReference feature, EObject target) {
	}

	private final ObjectIndex index;
	private final StoredValues values;
	private final Resource resource;

	References(ObjectIndex index, StoredValues values, Resource resource) {
		this.index = index;
		this.values = values;
		this.resource = resource;
	}

	/** The objects and all that they contain. */
	static Set<EObject> withParts(Collection<? extends EObject> objects) {
		Set<EObject> all = new HashSet<>();
		for (EObject object : objects) {
			all.add(object);
			EcoreUtil.getAllContents(object, false).forEachRemaining(part -> all.add((EObject) part));
		}
		return all;
	}

	/** References from outside a set of objects to these. */
	List<Reference> to(Set<EObject> targets) {
		List<Reference> found = new ArrayList<>();
		TreeIterator<EObject> each = EcoreUtil.getAllContents(resource, false);
		while (each.hasNext()) {
			EObject source = each.next();
			if (targets.contains(source)) {
				each.prune();
				continue;
			}
			for (EStructuralFeature feature : values.features(source.eClass())) {
				if (feature instanceof EReference reference && !reference.isContainment()) {
					collect(source, reference, targets, found);
				}
			}
		}
		return found;
	}

	private void collect(EObject source, EReference reference, Set<EObject> targets, List<Reference> found) {
		Object value = source.eGet(reference, false);
		if (value instanceof InternalEList<?> many) {
			for (Iterator<?> each = many.basicIterator(); each.hasNext();) {
				collect(source, reference, (EObject) each.next(), targets, found);
			}
		} else if (value instanceof EObject one) {
			collect(source, reference, one, targets, found);
		}
	}

	private void collect(EObject source, EReference reference, EObject value, Set<EObject> targets, List<Reference> found) {
		EObject target = value;
		if (value.eIsProxy()) {
			var id = index.proxyId(value);
			Tracked tracked = id == null ? null : index.find(id);
			target = tracked == null ? null : tracked.object();
		}
		if (target != null && targets.contains(target)) {
			found.add(new Reference(source, reference, target));
		}
	}
}
