/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.viewers;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.references.ReferenceCandidates;

/** The properties of one object. Setting one is a command of the item provider. */
public final class ItemPropertySheet implements IPropertySource {

	private final EObject owner;
	private final IItemPropertySource properties;
	private final Supplier<ValueFormat> format;
	private final ReferenceCandidates candidates;

	public ItemPropertySheet(EObject owner, IItemPropertySource properties, Supplier<ValueFormat> format, ReferenceCandidates candidates) {
		this.owner = owner;
		this.properties = properties;
		this.format = format;
		this.candidates = candidates;
	}

	@Override
	public Object getEditableValue() {
		return owner;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return properties.getPropertyDescriptors(owner).stream().filter(each -> each.getFeature(owner) instanceof EStructuralFeature)
				.map(each -> new ItemProperty(owner, each, format, candidates)).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		IItemPropertyDescriptor descriptor = descriptor(id);
		return descriptor == null ? null : Referred.wrap(owner.eGet((EStructuralFeature) descriptor.getFeature(owner)));
	}

	@Override
	public boolean isPropertySet(Object id) {
		IItemPropertyDescriptor descriptor = descriptor(id);
		return descriptor != null && descriptor.isPropertySet(owner);
	}

	@Override
	public void resetPropertyValue(Object id) {
		IItemPropertyDescriptor descriptor = descriptor(id);
		if (descriptor != null && descriptor.canSetProperty(owner)) {
			descriptor.resetPropertyValue(owner);
		}
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		IItemPropertyDescriptor descriptor = descriptor(id);
		if (descriptor != null && descriptor.canSetProperty(owner)) {
			descriptor.setPropertyValue(owner, Referred.unwrap(value));
		}
	}

	private IItemPropertyDescriptor descriptor(Object id) {
		return properties.getPropertyDescriptor(owner, id);
	}
}
