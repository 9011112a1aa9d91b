/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.lifecycle.StepSentence;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Freeze;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Stepwise;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.ui.grid.LedgerColumn;

/** Whether a cell can be edited, and if not, why. */
public enum CellAccess {
	EDITABLE,
	/** The value is computed, or never changes once it is made. */
	DERIVED,
	/** Objects of this class have no such value. */
	ABSENT,
	/** The row was frozen. */
	FROZEN,
	/** The value changes by steps only. */
	STEPS;

	/** How the cell of a row stands. */
	public static CellAccess of(EObject row, LedgerColumn column) {
		EStructuralFeature feature = column.feature().orElse(null);
		if (feature == null) {
			return DERIVED;
		}
		if (!column.appliesTo(row)) {
			return ABSENT;
		}
		if (!new FeatureTraits(feature).editable()) {
			return DERIVED;
		}
		if (Stepwise.of(row, feature).isPresent()) {
			return STEPS;
		}
		return Freeze.forbids(row, feature) ? FROZEN : EDITABLE;
	}

	/** Whether a feature can be without value. An enumeration cannot, unless its default stands for that. */
	public static boolean canBeEmpty(EStructuralFeature feature) {
		return feature.isMany() || !(feature.getEType() instanceof EEnum) || feature.getDefaultValue() == null
				|| feature.getDefaultValue() instanceof Enumerator value && Vocabulary.NO_LITERAL.equals(value.getLiteral());
	}

	/**
	 * Why a cell cannot be edited, as a sentence; empty when it can.
	 *
	 * @param row has this access in the column
	 */
	public String reason(EObject row, LedgerColumn column, Labels labels) {
		return switch (this) {
			case EDITABLE -> "";
			case DERIVED -> Messages.accessDerived;
			case ABSENT -> Messages.accessAbsent;
			case FROZEN -> Messages.accessFrozen;
			case STEPS -> new StepSentence(labels).of(row, column.feature().orElseThrow());
		};
	}
}
