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

	/**
	 * The value that people may give to make a feature changeable again; empty where it is computed, or changes by steps.
	 *
	 * @param holder {@linkplain #forbidding forbids} the change
	 */
	public static Optional<EStructuralFeature> lever(EObject holder, EStructuralFeature forbidden) {
		boolean frozen = new FeatureTraits(forbidden).frozen() && holds(holder, ClassTraits::frozenWhen);
		return lever(holder, frozen ? ClassTraits::frozenWhen : ClassTraits::settledWhen);
	}

	/** The value that people may give so that an object that is frozen by a value of its own is so no more; empty where there is none. */
	public static Optional<EStructuralFeature> lever(EObject frozen) {
		return lever(frozen, ClassTraits::frozenWhen);
	}

	private static Optional<EStructuralFeature> lever(EObject holder, Function<ClassTraits, Optional<String>> when) {
		return when.apply(new ClassTraits(holder.eClass())).map(condition -> feature(holder, condition)).filter(each -> new FeatureTraits(each).typed());
	}

	/** What is frozen by a value of its own: an object, or else the first that it contains; empty where nothing is, and it can be removed. */
	public static Optional<EObject> frozenWithin(EObject object) {
		if (holds(object, ClassTraits::frozenWhen)) {
			return Optional.of(object);
		}
		for (var parts = object.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			if (holds(part, ClassTraits::frozenWhen)) {
				return Optional.of(part);
			}
		}
		return Optional.empty();
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
			EStructuralFeature feature = feature(object, condition);
			return feature != null && condition.substring(condition.indexOf('=') + 1).strip().equals(literal(object.eGet(feature)));
		}).orElse(false);
	}

	/** Null where the condition names none that the object has. */
	private static EStructuralFeature feature(EObject object, String condition) {
		int sign = condition.indexOf('=');
		return sign < 0 ? null : object.eClass().getEStructuralFeature(condition.substring(0, sign).strip());
	}

	private static String literal(Object value) {
		return value instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(value);
	}
}
