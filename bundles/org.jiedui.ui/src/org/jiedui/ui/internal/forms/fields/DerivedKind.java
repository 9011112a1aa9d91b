/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.format.Alignment;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.forms.FieldKind;

/** What follows from other values: text that can be read and copied. Bids more than every kind that edits. */
public final class DerivedKind implements FieldKind {

	private static final double BID = 50;

	@Override
	public double bid(EStructuralFeature feature) {
		return new FeatureTraits(feature).editable() ? NO_BID : BID;
	}

	@Override
	public Field create(Composite parent, FieldContext context) {
		boolean number = context.form().format().alignment(context.feature()) == Alignment.RIGHT;
		return new TextField(parent, context, SWT.READ_ONLY | (number ? SWT.RIGHT : SWT.WRAP | SWT.MULTI));
	}
}
