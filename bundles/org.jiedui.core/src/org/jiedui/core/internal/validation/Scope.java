/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;

/** What the rules look at beyond the root of their object by following references, as far as they say so ({@link Constraint#dependsOn()}). */
final class Scope {

	/** The rules that look beyond. */
	private final List<Constraint<?>> wide;
	/** For each class of roots the classes of objects that were found in them. */
	private final Map<EClass, Set<EClass>> contents = new HashMap<>();
	/** For each class of roots the wide rules that have something to say of them. */
	private final Map<EClass, Set<Constraint<?>>> asked = new HashMap<>();
	private final Map<EClass, Set<Class<?>>> followed = new HashMap<>();

	Scope(List<Constraint<?>> rules) {
		wide = rules.stream().<Constraint<?>>map(rule -> rule).filter(rule -> !rule.dependsOn().isEmpty()).toList();
	}

	List<Constraint<?>> wide() {
		return wide;
	}

	/** Takes note of what a root contains. */
	void learn(List<EObject> aggregate) {
		EClass root = aggregate.getFirst().eClass();
		Set<EClass> known = contents.computeIfAbsent(root, type -> new HashSet<>());
		for (EObject object : aggregate) {
			if (known.add(object.eClass())) {
				wide.stream().filter(rule -> rule.type().isInstance(object)).forEach(asked.computeIfAbsent(root, type -> new HashSet<>())::add);
				followed.remove(root);
			}
		}
	}

	/** Whether a rule may have something to say of roots like this, for all that was seen so far. */
	boolean isAsked(Constraint<?> rule, LoadedRoot root) {
		return asked.getOrDefault(root.object().eClass(), Set.of()).contains(rule);
	}

	/** Whether a rule looks at roots like this, and maybe through them. */
	static boolean looksAt(Constraint<?> rule, EObject root) {
		for (Class<?> type : rule.dependsOn()) {
			if (type.isInstance(root)) {
				return true;
			}
		}
		return false;
	}

	/** Types of the roots to which a reference from a root is followed by any rule, be it for this root or on the way through it. */
	Set<Class<?>> followedFrom(EObject root) {
		return followed.computeIfAbsent(root.eClass(), type -> {
			List<Constraint<?>> rules = new ArrayList<>(asked.getOrDefault(type, Set.of()));
			wide.stream().filter(rule -> looksAt(rule, root)).forEach(rules::add);
			Set<Class<?>> types = new LinkedHashSet<>();
			rules.forEach(rule -> types.addAll(rule.dependsOn()));
			return types;
		});
	}
}
