/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;

/** In what the numbers of a cell are counted. */
final class CellUnit {

	private CellUnit() {
	}

	/** The unit of the feature, or, where a figure carries its own, that of the figure; empty for plain numbers. */
	static String of(EObject row, EStructuralFeature feature) {
		return fixed(feature).orElseGet(() -> {
			EStructuralFeature own = row.eClass().getEStructuralFeature("unit");
			return own != null && row.eGet(own) instanceof Unit unit ? unit.symbol() : "";
		});
	}

	/** The unit of all numbers of a feature; empty where each has its own or none. */
	static Optional<String> fixed(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == Money.class ? Optional.of(Unit.YUAN.symbol()) : new FeatureTraits(feature).unit();
	}
}
