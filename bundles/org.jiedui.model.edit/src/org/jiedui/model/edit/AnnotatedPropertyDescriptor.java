/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.FieldOrder;
import org.jiedui.model.vocabulary.Freeze;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Stepwise;

/** A property whose words and limits come from the annotations of its feature. */
class AnnotatedPropertyDescriptor extends ItemPropertyDescriptor {

	private final ValueText text;

	AnnotatedPropertyDescriptor(AdapterFactory factory, Labels labels, EClass type, EStructuralFeature feature) {
		super(factory, null, labels.label(feature), labels.description(feature).orElse(labels.label(feature)), feature,
				new FeatureTraits(feature).editable(), new FeatureTraits(feature).multiline(), false, null,
				new FieldOrder(labels).heading(type, feature), null);
		text = new ValueText(labels);
	}

	@Override
	public boolean canSetProperty(Object object) {
		return super.canSetProperty(object) && !Freeze.forbids((EObject) object, feature) && Stepwise.of((EObject) object, feature).isEmpty();
	}

	@Override
	public IItemLabelProvider getLabelProvider(Object object) {
		IItemLabelProvider images = super.getLabelProvider(object);
		return new IItemLabelProvider() {

			@Override
			public String getText(Object value) {
				return text.of(feature, value);
			}

			@Override
			public Object getImage(Object value) {
				return images.getImage(value);
			}
		};
	}
}
