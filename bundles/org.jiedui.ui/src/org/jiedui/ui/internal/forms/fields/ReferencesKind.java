/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.forms.FieldKind;

/** References to several objects. */
public final class ReferencesKind implements FieldKind {

	@Override
	public double bid(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment() && reference.isMany() ? BY_TYPE : NO_BID;
	}

	@Override
	public Field create(Composite parent, FieldContext context) {
		return new ReferencesField(parent, context);
	}
}
