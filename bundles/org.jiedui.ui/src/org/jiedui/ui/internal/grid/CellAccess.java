/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.grid.LedgerColumn;

/** Whether a cell can be edited, and if not, why. */
public enum CellAccess {
	EDITABLE,
	/** The value is computed, or never changes once it is made. */
	DERIVED,
	/** Objects of this class have no such value. */
	ABSENT,
	/** The row was frozen. */
	FROZEN;

	/** The literal by which enumerations say that nothing is known. */
	private static final String NO_VALUE = "none";

	/** How the cell of a row stands. */
	public static CellAccess of(EObject row, LedgerColumn column) {
		EStructuralFeature feature = column.feature().orElse(null);
		if (feature == null) {
			return DERIVED;
		}
		if (!column.appliesTo(row)) {
			return ABSENT;
		}
		FeatureTraits traits = new FeatureTraits(feature);
		if (!traits.editable()) {
			return DERIVED;
		}
		return traits.frozen() && isFrozen(row) ? FROZEN : EDITABLE;
	}

	/** Whether a feature can be without value. An enumeration cannot, unless its default stands for that. */
	public static boolean canBeEmpty(EStructuralFeature feature) {
		return feature.isMany() || !(feature.getEType() instanceof EEnum) || feature.getDefaultValue() == null
				|| feature.getDefaultValue() instanceof Enumerator value && NO_VALUE.equals(value.getLiteral());
	}

	/** Why the cell cannot be edited, as a sentence; empty when it can. */
	public String reason() {
		return switch (this) {
			case EDITABLE -> "";
			case DERIVED -> Messages.accessDerived;
			case ABSENT -> Messages.accessAbsent;
			case FROZEN -> Messages.accessFrozen;
		};
	}

	private static boolean isFrozen(EObject row) {
		for (EObject each = row; each != null; each = each.eContainer()) {
			EObject holder = each;
			if (new ClassTraits(each.eClass()).frozenWhen().filter(condition -> holds(holder, condition)).isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** @param condition such as {@code state=frozen} */
	private static boolean holds(EObject object, String condition) {
		int equals = condition.indexOf('=');
		return object.eClass().getEStructuralFeature(condition.substring(0, equals)) instanceof EAttribute attribute
				&& condition.substring(equals + 1).equals(EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)));
	}
}
