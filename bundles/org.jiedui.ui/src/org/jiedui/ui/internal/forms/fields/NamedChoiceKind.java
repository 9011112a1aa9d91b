/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.forms.FieldKind;

/** The identifier of something that models declare, by its label. */
public final class NamedChoiceKind implements FieldKind {

	@Override
	public double bid(EStructuralFeature feature) {
		return !feature.isMany() && new FeatureTraits(feature).chooses().isPresent() ? BY_TYPE : NO_BID;
	}

	@Override
	public Field create(Composite parent, FieldContext context) {
		return new NamedChoiceField(parent, context);
	}
}
