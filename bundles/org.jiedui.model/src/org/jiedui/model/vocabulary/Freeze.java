/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What can no longer be changed: the {@code frozen} features of an object of which {@code frozenWhen} holds, and those of everything that
 * it contains.
 */
public final class Freeze {

	private Freeze() {
	}

	/** Whether an object, or one that contains it, is frozen. */
	public static boolean isFrozen(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (holds(each)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a feature of an object must not be changed because it is frozen. */
	public static boolean forbids(EObject owner, EStructuralFeature feature) {
		return feature != null && new FeatureTraits(feature).frozen() && isFrozen(owner);
	}

	/** Whether an object is frozen by a value of its own, or contains one that is: it can be removed no more. */
	public static boolean holdsFrozen(EObject object) {
		if (holds(object)) {
			return true;
		}
		for (var parts = object.eAllContents(); parts.hasNext();) {
			if (holds(parts.next())) {
				return true;
			}
		}
		return false;
	}

	private static boolean holds(EObject object) {
		return new ClassTraits(object.eClass()).frozenWhen().map(condition -> {
			int sign = condition.indexOf('=');
			var feature = sign < 0 ? null : object.eClass().getEStructuralFeature(condition.substring(0, sign).strip());
			return feature != null && condition.substring(sign + 1).strip().equals(literal(object.eGet(feature)));
		}).orElse(false);
	}

	private static String literal(Object value) {
		return value instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(value);
	}
}
