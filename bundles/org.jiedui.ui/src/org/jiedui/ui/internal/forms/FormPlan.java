/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.FieldOrder;
import org.jiedui.model.vocabulary.Labels;

/**
 * Which fields a form has, and in which groups: the groups in the order of the packages that declare them, the fields in the order of the
 * model, those of the super types first. What is computed is shown where the model makes it a column.
 *
 * @param sections the groups that have a field, never empty ones
 */
public record FormPlan(List<Section> sections) {

	/**
	 * A group with its fields.
	 *
	 * @param label heading, empty for features of a group that no package declares
	 */
	public record Section(String label, List<EStructuralFeature> features) {
	}

	/** Plans the form of a class. */
	public static FormPlan of(EClass type, Labels labels, Predicate<EStructuralFeature> shown) {
		FieldOrder order = new FieldOrder(labels);
		Map<String, String> headings = new HashMap<>();
		order.groups(type).forEach(group -> headings.put(group.id(), group.label()));
		Map<String, List<EStructuralFeature>> grouped = new LinkedHashMap<>();
		for (EStructuralFeature feature : order.features(type, FormPlan::isField)) {
			if (shown.test(feature)) {
				grouped.computeIfAbsent(new FeatureTraits(feature).group(), id -> new ArrayList<>()).add(feature);
			}
		}
		List<Section> sections = new ArrayList<>();
		grouped.forEach((id, features) -> sections.add(new Section(headings.getOrDefault(id, ""), List.copyOf(features))));
		return new FormPlan(List.copyOf(sections));
	}

	private static boolean isField(FeatureTraits traits) {
		return traits.stored() || traits.feature().isDerived() && traits.column();
	}
}
