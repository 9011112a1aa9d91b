/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps packages out of books that have feature maps, lists of values of several features: there is no table for these, and what is in them would be
 * lost with each save. What is only derived from one is no matter.
 *
 * @param location how people name the place, for messages
 * @param installed the packages to be kept
 */
record FeatureMaps(String location, Collection<EPackage> installed) {

	private static final Logger LOG = LoggerFactory.getLogger(FeatureMaps.class);

	private record Found(EClass type, EStructuralFeature feature) {
	}

	/**
	 * Refuses them, unless the books know them already: then somebody may need what else of the package they keep.
	 *
	 * @param stored the packages that the books know, by their present names; asked only where there is something to refuse
	 * @throws WorkspaceException if there is one that is new to the books
	 */
	void refuse(Supplier<List<EPackage>> stored) {
		List<Found> found = new MappedModel(installed).concrete().stream()
				.flatMap(type -> type.getEAllStructuralFeatures().stream().filter(FeatureMaps::isKept).map(feature -> new Found(type, feature))).toList();
		if (found.isEmpty()) {
			return;
		}
		List<EClass> known = new MappedModel(stored.get()).concrete();
		for (Found each : found) {
			if (known.stream().noneMatch(type -> isSame(type, each.type()) && has(type, each.feature().getName()))) {
				throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.featureMap, new Object[] { location,
						root(each.type().getEPackage()).getName(), each.type().getName(), each.feature().getName() }), null);
			}
			LOG.warn("The books do not keep the feature map {} of {}", each.feature().getName(), each.type().getName());
		}
	}

	private static boolean has(EClass type, String name) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		return feature != null && isKept(feature);
	}

	/** Whether a feature is such a map, and not derived from others. */
	private static boolean isKept(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		boolean isMap = FeatureMapUtil.isFeatureMap(feature) || type == FeatureMap.class || type == FeatureMap.Entry.class;
		return isMap && !feature.isVolatile() && new FeatureTraits(feature).stored();
	}

	private static boolean isSame(EClass one, EClass other) {
		return one.getName().equals(other.getName()) && one.getEPackage().getNsURI().equals(other.getEPackage().getNsURI());
	}

	private static EPackage root(EPackage model) {
		return model.getESuperPackage() == null ? model : root(model.getESuperPackage());
	}
}
