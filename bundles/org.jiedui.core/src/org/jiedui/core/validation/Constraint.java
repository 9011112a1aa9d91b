/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule of the books. An OSGi service: each rule is one class with one reason. Rules keep no state and may be called on any thread that
 * owns the objects.
 *
 * @param <T> what the rule is about; it is asked for every object of this type
 */
public interface Constraint<T extends EObject> {

	/** Stable identifier, such as {@code pairing.sides}. */
	String id();

	/** How bad it is when the rule does not hold. */
	Severity severity();

	/** What the rule is about. */
	Class<T> type();

	/**
	 * Types of other roots that the rule looks at by following references: of all that it passes on the way, too. When one of them changes, the
	 * rule is asked again for the objects from which references lead to it, directly or through roots of these types. What the rule gets by
	 * {@link Report#peers} is noted as it asks and needs no word here, unless the rule follows references from there; nor does what a message only
	 * calls by its title.
	 */
	default Set<Class<? extends EObject>> dependsOn() {
		return Set.of();
	}

	/**
	 * Looks at one object and reports what does not hold.
	 *
	 * @param object never null; references to unloaded objects may be proxies
	 * @param report takes what is found and knows the surroundings
	 */
	void check(T object, Report report);
}
