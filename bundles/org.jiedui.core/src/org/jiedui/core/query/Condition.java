/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What must hold of an object. */
public sealed interface Condition {

	/** How a value is compared. */
	enum Operator {
		EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST,
		/** A text contains the value; case does not matter. */
		CONTAINS,
		/** A text starts with the value. */
		STARTS_WITH,
		/** There is no value; the value of the comparison is ignored. */
		EMPTY
	}

	/**
	 * A single-valued stored feature against a value. Money and quantities compare by their number.
	 *
	 * @param feature the feature
	 * @param operator the comparison
	 * @param value of the feature's type, an {@link org.jiedui.core.workspace.ObjectId} for references, or null
	 */
	record Comparison(EStructuralFeature feature, Operator operator, Object value) implements Condition {
	}

	/** Every one holds; true of an empty list. */
	record All(List<Condition> conditions) implements Condition {
		public All {
			conditions = List.copyOf(conditions);
		}
	}

	/** At least one holds; false of an empty list. */
	record Any(List<Condition> conditions) implements Condition {
		public Any {
			conditions = List.copyOf(conditions);
		}
	}

	/** The condition does not hold. */
	record Not(Condition condition) implements Condition {
	}

	/**
	 * A single-valued stored reference leads to an object that fulfils a condition; where it is empty, it does not.
	 *
	 * @param reference no containment
	 * @param condition of the object that is referred to; features that its class lacks have no value
	 */
	record Refers(EReference reference, Condition condition) implements Condition {
	}

	/** Any text of the object contains the words; case does not matter. */
	record Text(String words) implements Condition {
	}
}
