/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.model.vocabulary.FeatureTraits;

/** The features of a class of which the store keeps something. */
final class StoredFeatures {

	private static final int NOT_KEPT = -1;

	private final List<EStructuralFeature> values = new ArrayList<>();
	private final List<EReference> slots = new ArrayList<>();
	private final int[] ids;
	private final boolean[] related;
	/** For each feature of the class where an object keeps what the store holds of it. */
	private final int[] places;

	StoredFeatures(EClass type) {
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			FeatureTraits traits = new FeatureTraits(feature);
			if (!traits.editable() || FeatureMapUtil.isFeatureMap(feature)) {
				continue;
			}
			if (traits.containment()) {
				slots.add((EReference) feature);
			}
			if (!traits.containment() || traits.statesNothing()) {
				values.add(feature);
			}
		}
		ids = values.stream().mapToInt(type::getFeatureID).toArray();
		related = new boolean[ids.length];
		places = new int[type.getFeatureCount()];
		Arrays.fill(places, NOT_KEPT);
		int next = 0;
		for (int index = 0; index < ids.length; index++) {
			EStructuralFeature feature = values.get(index);
			related[index] = feature instanceof EReference reference && reference.getEOpposite() != null;
			if (!tellsOfChanges(feature)) {
				places[ids[index]] = next++;
			}
		}
	}

	/**
	 * Whether an object itself says what the store holds until it notifies of a change. It does not of references, which change their meaning when
	 * their target goes, and of what is computed.
	 */
	private static boolean tellsOfChanges(EStructuralFeature feature) {
		return feature instanceof EAttribute && !feature.isMany() && !feature.isVolatile();
	}

	/** The features of which the store keeps values: all but containment, of which it keeps at most that it was set to nothing. */
	List<EStructuralFeature> values() {
		return values;
	}

	/** The containment features. */
	List<EReference> slots() {
		return slots;
	}

	/** The number that the class gives to the feature at an index of {@link #values}. */
	int id(int index) {
		return ids[index];
	}

	/** Whether setting the feature at an index of {@link #values} changes another object too. */
	boolean isRelated(int index) {
		return related[index];
	}

	/** Whether the stored value is kept besides the object; of others the object says it until it is changed. */
	boolean isKept(int featureId) {
		return places[featureId] != NOT_KEPT;
	}

	/** What is kept of a state, no longer than needed; null where it has nothing of that kind. */
	Object[] kept(ObjectState state) {
		Object[] kept = null;
		for (int index = ids.length - 1; index >= 0; index--) {
			int place = places[ids[index]];
			Object value = place == NOT_KEPT ? null : state.stated(ids[index]);
			if (value != null) {
				if (kept == null) {
					kept = new Object[place + 1];
				}
				kept[place] = value;
			}
		}
		return kept;
	}

	/**
	 * A kept value as the state had it, null for none.
	 *
	 * @param kept by {@link #kept(ObjectState)}
	 */
	Object kept(Object[] kept, int featureId) {
		return kept == null || places[featureId] >= kept.length ? null : kept[places[featureId]];
	}
}
