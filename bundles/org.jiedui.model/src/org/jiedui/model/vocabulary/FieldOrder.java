/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The order in which the features of a class are shown: by form group, then as the model lists them, inherited ones first. Groups have the
 * order of the packages that declare them, the package of the most general super type first.
 *
 * @param labels names the groups, never null
 */
public record FieldOrder(Labels labels) {

	/** The form groups that a class can use, its super types' packages included. */
	public List<FormGroup> groups(EClass type) {
		List<FormGroup> groups = new ArrayList<>();
		new ClassTraits(type).packages().flatMap(each -> labels.groups(each).stream())
				.filter(group -> groups.stream().noneMatch(known -> known.id().equals(group.id()))).forEachOrdered(groups::add);
		return groups;
	}

	/** The heading above a feature; the identifier of the group where nobody declares one. */
	public String heading(EClass type, EStructuralFeature feature) {
		String id = new FeatureTraits(feature).group();
		return groups(type).stream().filter(group -> group.id().equals(id)).map(FormGroup::label).findFirst().orElse(id);
	}

	/** The features of a class that pass, in the order in which they are shown. */
	public List<EStructuralFeature> features(EClass type, Predicate<FeatureTraits> filter) {
		return new ClassTraits(type).features().stream().filter(feature -> filter.test(new FeatureTraits(feature))).toList();
	}
}
