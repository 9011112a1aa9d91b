/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.exchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;

/** What is personal data by the models, so that people can be told what is masked in a file. Immutable. */
public final class PersonalKinds {

	private final List<EClass> types;

	/** @param packages the core's package and those of the modules */
	public PersonalKinds(Collection<? extends EPackage> packages) {
		types = packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast).toList();
	}

	/** The labels of the classes whose names and words are personal data, then those of fields that are so in other classes. */
	public List<String> labels(Labels labels) {
		Set<String> said = new LinkedHashSet<>();
		types.stream().filter(type -> !type.isAbstract() && new ClassTraits(type).personal()).forEach(type -> said.add(labels.label(type)));
		types.stream().filter(type -> !new ClassTraits(type).personal()).flatMap(type -> type.getEStructuralFeatures().stream())
				.filter(feature -> new FeatureTraits(feature).personal())
				.forEach(feature -> said.add(labels.label(feature.getEContainingClass()) + " · " + labels.label(feature)));
		return List.copyOf(said);
	}
}
