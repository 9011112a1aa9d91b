/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;
import org.jiedui.model.vocabulary.Addend;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Values of stored states, as a database has them. */
final class MemoryValues {

	private final Map<ObjectId, ObjectState> states;

	MemoryValues(Map<ObjectId, ObjectState> states) {
		this.states = states;
	}

	/** The value at the end of a path, an {@link ObjectId} for a reference; null where there is none. */
	Object of(ObjectState state, FeaturePath path) {
		ObjectState at = end(state, path);
		Object value = at == null ? null : worked(at, path.feature());
		return value instanceof Link link ? link.id() : value;
	}

	/** The same as an object shows it: what the feature begins with where it was left alone. */
	Object shown(ObjectState state, FeaturePath path) {
		Object value = of(state, path);
		ObjectState at = value == null ? end(state, path) : null;
		EStructuralFeature feature = path.feature();
		return at != null && at.type().getEAllStructuralFeatures().contains(feature) && at.stated(feature) == null ? feature.getDefaultValue() : value;
	}

	/** The object at which a path ends; null where it leads nowhere. */
	private ObjectState end(ObjectState state, FeaturePath path) {
		ObjectState at = state;
		for (EReference step : path.through()) {
			at = at != null && of(at, step) instanceof Link link ? states.get(link.id()) : null;
		}
		return at;
	}

	/** The value of a feature, also of one that is made of others. */
	private Object worked(ObjectState state, EStructuralFeature feature) {
		List<Addend> addends = new FeatureTraits(feature).adds();
		if (addends.isEmpty() || !state.type().getEAllStructuralFeatures().contains(feature)) {
			return of(state, feature);
		}
		Sum sum = new Sum();
		for (Addend addend : addends) {
			Stream<ObjectState> owners = addend.slot() == null ? Stream.of(state) : parts(state, addend.slot());
			owners.map(owner -> (Qualified) worked(owner, addend.number())).filter(Objects::nonNull)
					.forEach(number -> sum.add(addend.subtracted() ? number.withNumber(number.number().negate()) : number));
		}
		Qualified added = feature.getEType().getInstanceClass() == Money.class ? sum.money() : sum.quantity();
		boolean inexact = added.qualifier() != Qualifier.EXACT && addends.stream().anyMatch(Addend::subtracted);
		return inexact ? vague(added) : added;
	}

	/** A difference of figures is as vague as can be, unless they are exact. */
	private static Qualified vague(Qualified difference) {
		return difference instanceof Money ? new Money(difference.number(), Qualifier.ABOUT) : new Quantity(difference.number(), Qualifier.ABOUT);
	}

	private Stream<ObjectState> parts(ObjectState state, EReference slot) {
		return states.values().stream()
				.filter(part -> part.placement() != null && part.placement().slot() == slot && part.placement().container().equals(state.id()));
	}

	/** The value of a feature; null where the class lacks it. Numbers, truth values and literals that were left alone have their default. */
	static Object of(ObjectState state, EStructuralFeature feature) {
		if (!state.type().getEAllStructuralFeatures().contains(feature)) {
			return null;
		}
		Object value = state.get(feature);
		return value == null && hasDefault(feature) ? feature.getDefaultValue() : value;
	}

	private static boolean hasDefault(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && !feature.isMany() && !feature.isUnsettable()
				&& (attribute.getEAttributeType() instanceof EEnum || isPrimitive(attribute.getEAttributeType()));
	}

	private static boolean isPrimitive(EDataType type) {
		return type.getInstanceClass() != null && type.getInstanceClass().isPrimitive();
	}
}
