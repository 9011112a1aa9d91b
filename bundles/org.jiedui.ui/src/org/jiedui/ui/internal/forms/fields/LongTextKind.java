/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.forms.FieldKind;

/** Text of several lines, for features that the model calls multiline. */
public final class LongTextKind implements FieldKind {

	@Override
	public double bid(EStructuralFeature feature) {
		boolean text = feature instanceof EAttribute && !feature.isMany() && feature.getEType().getInstanceClass() == String.class;
		return text && new FeatureTraits(feature).multiline() ? BY_TRAIT : NO_BID;
	}

	@Override
	public Field create(Composite parent, FieldContext context) {
		return new LongTextField(parent, context);
	}
}
