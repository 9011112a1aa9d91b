/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.history;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Compares values as they are stored: some of their types know no equality but that of their texts. */
final class StoredValue {

	private final EStructuralFeature feature;

	StoredValue(EStructuralFeature feature) {
		this.feature = feature;
	}

	/**
	 * Whether two values say the same: no value is the same as none in a list and as the default, unless the feature tells that it was left alone.
	 */
	boolean isSame(Object one, Object other) {
		return Objects.equals(comparable(one), comparable(other));
	}

	private Object comparable(Object value) {
		return switch (value) {
			case null -> feature.isMany() || feature.isUnsettable() || feature.getDefaultValue() == null ? null : comparable(feature.getDefaultValue());
			case List<?> many when many.isEmpty() -> new FeatureTraits(feature).statesNothing() ? many : comparable(null);
			case List<?> many -> many.stream().map(this::comparable).toList();
			case Link link -> link.id();
			case ObjectId id -> id;
			default -> EcoreUtil.convertToString((EDataType) feature.getEType(), value);
		};
	}
}
