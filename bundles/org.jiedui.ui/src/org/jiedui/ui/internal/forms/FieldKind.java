/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/**
 * A way to show and edit features of some kind. Kinds bid for each feature, the highest bid makes the field. Kinds keep no state: all of it is in
 * the fields that they make.
 */
public interface FieldKind {

	/** Bid of a kind that cannot do it. */
	double NO_BID = Double.NEGATIVE_INFINITY;
	/** Bid of a kind that serves every feature in some way. */
	double FALLBACK = 0;
	/** Bid of a kind for a type of value. */
	double BY_TYPE = 10;
	/** Bid of a kind for features of a type that say more, such as long text. */
	double BY_TRAIT = 20;

	/** How well this kind suits a feature: one of the constants, or a number between. */
	double bid(EStructuralFeature feature);

	/** Makes a field in a row of a form; UI thread. */
	Field create(Composite parent, FieldContext context);
}
