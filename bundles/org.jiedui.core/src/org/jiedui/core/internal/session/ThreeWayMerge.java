/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Brings two changes of one object together, feature by feature. What only one side changed is that side's; what both changed to the same is
 * no matter; lists to which both only added or from which they only removed are merged by element. All else clashes. Values are those of
 * {@link StoredValues}.
 */
final class ThreeWayMerge {

	private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
	private final Set<EStructuralFeature> clashes = new LinkedHashSet<>();

	/**
	 * @param base what both sides began with
	 * @param mine what one side has
	 * @param theirs what the other side has
	 */
	ThreeWayMerge(Collection<EStructuralFeature> features, Function<EStructuralFeature, Object> base,
			Function<EStructuralFeature, Object> mine, Function<EStructuralFeature, Object> theirs) {
		features.forEach(feature -> merge(feature, base.apply(feature), mine.apply(feature), theirs.apply(feature)));
	}

	/** The merged values where they are other than mine; null for no value. */
	Map<EStructuralFeature, Object> values() {
		return values;
	}

	/** The features that nobody but a person can decide. */
	Set<EStructuralFeature> clashes() {
		return clashes;
	}

	private void merge(EStructuralFeature feature, Object base, Object mine, Object theirs) {
		if (StoredValues.same(mine, theirs) || StoredValues.same(base, theirs)) {
			return;
		}
		if (StoredValues.same(base, mine)) {
			values.put(feature, theirs);
		} else if (feature.isMany() && isEditOf(list(base), list(mine)) && isEditOf(list(base), list(theirs))) {
			List<Object> left = merged(list(base), list(mine), list(theirs));
			Object merged = left.isEmpty() ? emptied(feature, base, mine, theirs) : left;
			if (!StoredValues.same(merged, mine)) {
				values.put(feature, merged);
			}
		} else {
			clashes.add(feature);
		}
	}

	/** Where nothing is left of a list, it is unset as only one side would have it, or as both. */
	private static Object emptied(EStructuralFeature feature, Object base, Object mine, Object theirs) {
		boolean isSet = (base == null) == (mine == null) ? theirs != null : mine != null;
		return isSet && new FeatureTraits(feature).statesNothing() ? ObjectState.NOTHING : null;
	}

	private static List<?> list(Object value) {
		return value instanceof List<?> list ? list : List.of();
	}

	/** Whether elements were only added and removed: what is left of the old ones is in the old order, and nothing is there twice. */
	private static boolean isEditOf(List<?> base, List<?> edited) {
		return isUnique(base) && isUnique(edited) && StoredValues.same(common(base, edited), common(edited, base));
	}

	private static boolean isUnique(List<?> list) {
		return new HashSet<>(keys(list)).size() == list.size();
	}

	private static List<?> common(List<?> list, List<?> other) {
		Set<Object> keys = new HashSet<>(keys(other));
		return list.stream().filter(each -> keys.contains(StoredValues.key(each))).toList();
	}

	private static List<Object> keys(List<?> list) {
		return list.stream().map(StoredValues::key).toList();
	}

	/** Theirs without what I removed, and with what I added behind the element after which I put it. */
	private static List<Object> merged(List<?> base, List<?> mine, List<?> theirs) {
		Set<Object> before = new HashSet<>(keys(base));
		Set<Object> kept = new HashSet<>(keys(mine));
		List<Object> merged = new ArrayList<>();
		theirs.stream().filter(each -> kept.contains(StoredValues.key(each)) || !before.contains(StoredValues.key(each)))
				.forEach(merged::add);
		for (int i = 0; i < mine.size(); i++) {
			Object key = StoredValues.key(mine.get(i));
			if (!before.contains(key) && !keys(merged).contains(key)) {
				int previous = i == 0 ? -1 : keys(merged).indexOf(StoredValues.key(mine.get(i - 1)));
				boolean last = i > 0 && previous < 0;
				merged.add(last ? merged.size() : previous + 1, mine.get(i));
			}
		}
		return merged;
	}
}
