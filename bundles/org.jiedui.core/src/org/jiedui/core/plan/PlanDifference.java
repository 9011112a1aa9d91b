/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How an object of a plan differs from the one that it is compared with.
 *
 * @param kind whether it is there on both sides
 * @param before the object on the first side, or null
 * @param after the object on the second side, or null
 * @param features what has another value, in the order of the class; empty where one side has no object
 * @param parts tasks, targets and milestones: in the order of the second side, what is gone at the end
 */
public record PlanDifference(Kind kind, EObject before, EObject after, List<Feature> features, List<PlanDifference> parts) {

	/** Whether an object is there on both sides. */
	public enum Kind {
		/** On both, with the same values. */
		SAME,
		/** On both, with other values or at another place. */
		CHANGED,
		/** Only on the second. */
		ADDED,
		/** Only on the first. */
		REMOVED
	}

	/**
	 * A value that differs.
	 *
	 * @param feature of the object
	 * @param before its value on the first side, a list where it has many; null for none
	 * @param after its value on the second side
	 */
	public record Feature(EStructuralFeature feature, Object before, Object after) {
	}

	public PlanDifference {
		features = List.copyOf(features);
		parts = List.copyOf(parts);
	}

	/** The object as it is on the second side, or where it is not there, on the first. */
	public EObject object() {
		return after == null ? before : after;
	}

	/** Whether nothing differs, in no part either. */
	public boolean isSame() {
		return all().allMatch(each -> each.kind == Kind.SAME);
	}

	/** This and all parts, each before its parts. */
	public Stream<PlanDifference> all() {
		return Stream.concat(Stream.of(this), parts.stream().flatMap(PlanDifference::all));
	}
}
