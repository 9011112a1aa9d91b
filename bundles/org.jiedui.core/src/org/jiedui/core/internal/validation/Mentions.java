/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.workspace.Belonging;

/**
 * Notes to which other roots a root refers, as far as that matters: where rules follow the reference, where the title of the root may come
 * from others, and where something is said of it, since a message names what it speaks of.
 */
final class Mentions {

	private final Surroundings surroundings;
	private final Scope scope;
	private final Crossings crossings = new Crossings();

	Mentions(Surroundings surroundings, Scope scope) {
		this.surroundings = surroundings;
		this.scope = scope;
	}

	/** Notes the references as they are now. May load what rules would load, too. */
	void note(LoadedRoot root, List<EObject> aggregate) {
		boolean called = aggregate.stream().anyMatch(object -> crossings.isCalledByOthers(object.eClass()));
		root.setCalledByOthers(called);
		Noting noting = new Noting(root, called, root.isSpokenOf(), scope.followedFrom(root.object()), new Looks());
		for (EObject object : aggregate) {
			for (EReference reference : crossings.of(object.eClass())) {
				Crossings.targets(object, reference).forEach(target -> note(object, reference, target, noting));
			}
		}
		root.setReferences(noting.looks().link(root, null, root.references()));
	}

	/**
	 * @param called whether the title is made of what is referred to
	 * @param spoken whether a message may name what is referred to
	 * @param types to which references are followed
	 */
	private record Noting(LoadedRoot root, boolean called, boolean spoken, Set<Class<?>> types, Looks looks) {
	}

	private void note(EObject object, EReference reference, EObject target, Noting noting) {
		boolean followed = noting.called() || noting.types().stream().anyMatch(type -> type.isInstance(target));
		EObject found = target;
		if (target.eIsProxy() && (followed || Belonging.names(reference))) {
			found = EcoreUtil.resolve(target, object);
			if (found.eIsProxy()) {
				noting.looks().add(surroundings.missing());
			}
		}
		// A proxy that nobody follows says nothing, and to follow it may load.
		if (found.eIsProxy() || !followed && !noting.spoken()) {
			return;
		}
		EObject other = EcoreUtil.getRootContainer(found);
		if (other != noting.root().object()) {
			noting.looks().add(surroundings.root(other));
		}
	}
}
