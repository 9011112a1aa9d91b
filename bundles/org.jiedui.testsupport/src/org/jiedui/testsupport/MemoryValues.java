/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;

/** Values of stored states, as a database has them. */
final class MemoryValues {

	private final Map<ObjectId, ObjectState> states;

	MemoryValues(Map<ObjectId, ObjectState> states) {
		this.states = states;
	}

	/** The value at the end of a path, an {@link ObjectId} for a reference; null where there is none. */
	Object of(ObjectState state, FeaturePath path) {
		ObjectState at = state;
		for (EReference step : path.through()) {
			at = at != null && of(at, step) instanceof Link link ? states.get(link.id()) : null;
		}
		Object value = at == null ? null : of(at, path.feature());
		return value instanceof Link link ? link.id() : value;
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
