/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Takes stored roots out of a session that nothing needs there. Whatever stays keeps what it refers to, so that no reference ever leads to an object
 * that went. Used once.
 */
final class Release {

	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final StoredValues values;
	private final OpenClashes clashes;
	private final Resource resource;
	private final Set<EObject> needed = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<EObject> unseen = new ArrayDeque<>();

	Release(ChangeTracker tracker, ObjectIndex index, StoredValues values, OpenClashes clashes, Resource resource) {
		this.tracker = tracker;
		this.index = index;
		this.values = values;
		this.clashes = clashes;
		this.resource = resource;
	}

	/** Lets go of what is not kept, and tells what that was. What clashes stays for the user to decide. */
	Collection<EObject> run(Predicate<EObject> kept) {
		tracker.touched().forEach(each -> need(each.object()));
		tracker.handled().forEach(this::need);
		clashes.all().forEach(clash -> need(clash.object()));
		resource.getContents().stream().filter(root -> kept.test(root) || !isStored(root)).forEach(this::need);
		while (!unseen.isEmpty()) {
			EObject root = unseen.removeLast();
			Departure.branch(root).forEach(this::needReferences);
		}
		List<EObject> going = resource.getContents().stream().filter(root -> !needed.contains(root)).toList();
		if (!going.isEmpty()) {
			tracker.suspendWhile(() -> leave(going));
		}
		return going;
	}

	private boolean isStored(EObject root) {
		Tracked tracked = index.tracked(root);
		return tracked != null && tracked.isStored();
	}

	private void need(EObject object) {
		EObject root = object == null ? null : EcoreUtil.getRootContainer(object, false);
		if (root != null && needed.add(root)) {
			unseen.add(root);
		}
	}

	private void needReferences(EObject source) {
		for (EStructuralFeature feature : values.features(source.eClass())) {
			if (feature instanceof EReference && source.eIsSet(feature)) {
				Object value = source.eGet(feature, false);
				if (value instanceof InternalEList<?> many) {
					many.basicList().forEach(each -> needTarget((EObject) each));
				} else {
					needTarget((EObject) value);
				}
			}
		}
	}

	/** A proxy stands for what is loaded under its identifier. */
	private void needTarget(EObject target) {
		if (target == null || !target.eIsProxy()) {
			need(target);
			return;
		}
		var id = index.proxyId(target);
		Tracked tracked = id == null ? null : index.find(id);
		need(tracked == null ? null : tracked.object());
	}

	private void leave(List<EObject> roots) {
		List<Tracked> gone = new ArrayList<>();
		roots.forEach(root -> Departure.branch(root).stream().map(index::tracked).filter(Objects::nonNull).forEach(gone::add));
		resource.getContents().removeAll(Set.copyOf(roots));
		for (Tracked tracked : gone) {
			index.release(tracked);
			tracked.object().eAdapters().remove(tracked);
		}
	}
}
