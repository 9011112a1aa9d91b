/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What can no longer be changed: the {@code frozen} features of an object of which {@code frozenWhen} holds, and those of everything that
 * it contains; likewise the {@code settled} features where {@code settledWhen} holds.
 */
public final class Freeze {

	private Freeze() {
	}

	/** Whether an object, or one that contains it, is frozen. */
	public static boolean isFrozen(EObject object) {
		return holder(object, ClassTraits::frozenWhen).isPresent();
	}

	/** Whether a feature of an object must not be changed because it is frozen or settled. */
	public static boolean forbids(EObject owner, EStructuralFeature feature) {
		return forbidding(owner, feature).isPresent();
	}

	/** The object whose state makes a feature immutable: the owner or one that contains it; empty where the feature can be changed. */
	public static Optional<EObject> forbidding(EObject owner, EStructuralFeature feature) {
		if (feature == null) {
			return Optional.empty();
		}
		FeatureTraits traits = new FeatureTraits(feature);
		Optional<EObject> frozen = traits.frozen() ? holder(owner, ClassTraits::frozenWhen) : Optional.empty();
		return frozen.isEmpty() && traits.settled() ? holder(owner, ClassTraits::settledWhen) : frozen;
	}

	/** Whether an object is frozen by a value of its own, or contains one that is: it can be removed no more. */
	public static boolean holdsFrozen(EObject object) {
		if (holds(object, ClassTraits::frozenWhen)) {
			return true;
		}
		for (var parts = object.eAllContents(); parts.hasNext();) {
			if (holds(parts.next(), ClassTraits::frozenWhen)) {
				return true;
			}
		}
		return false;
	}

	private static Optional<EObject> holder(EObject object, Function<ClassTraits, Optional<String>> when) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (holds(each, when)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	private static boolean holds(EObject object, Function<ClassTraits, Optional<String>> when) {
		return when.apply(new ClassTraits(object.eClass())).map(condition -> {
			int sign = condition.indexOf('=');
			var feature = sign < 0 ? null : object.eClass().getEStructuralFeature(condition.substring(0, sign).strip());
			return feature != null && condition.substring(sign + 1).strip().equals(literal(object.eGet(feature)));
		}).orElse(false);
	}

	private static String literal(Object value) {
		return value instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(value);
	}
}
