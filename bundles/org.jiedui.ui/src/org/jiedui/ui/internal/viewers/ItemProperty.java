/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.viewers;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.references.ReferenceCandidates;

/** One property of one object, with the cell editor that suits its type. */
final class ItemProperty implements IPropertyDescriptor {

	private final EObject owner;
	private final IItemPropertyDescriptor descriptor;
	private final EStructuralFeature feature;
	private final Supplier<ValueFormat> format;
	private final ReferenceCandidates candidates;

	ItemProperty(EObject owner, IItemPropertyDescriptor descriptor, Supplier<ValueFormat> format, ReferenceCandidates candidates) {
		this.owner = owner;
		this.descriptor = descriptor;
		this.format = format;
		this.candidates = candidates;
		feature = (EStructuralFeature) descriptor.getFeature(owner);
	}

	/** Null where the property can only be read. */
	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		if (!descriptor.canSetProperty(owner)) {
			return null;
		}
		EClassifier type = feature.getEType();
		boolean single = !feature.isMany();
		if (single && (type instanceof EEnum || isBoolean(type))) {
			return new DropDownCellEditor(parent, feature, format.get());
		}
		if (single && feature instanceof EReference reference) {
			return new ReferenceCellEditor(parent, owner, reference, format.get(), candidates);
		}
		if (single && DateCellEditor.edits(type)) {
			return new DateCellEditor(parent, feature, format.get());
		}
		return feature instanceof EReference ? null : new ValueCellEditor(parent, feature, format.get());
	}

	private static boolean isBoolean(EClassifier type) {
		return type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class;
	}

	@Override
	public ILabelProvider getLabelProvider() {
		return new LabelProvider() {
			@Override
			public String getText(Object value) {
				ValueFormat current = format.get();
				Object shown = Referred.unwrap(value);
				String text = current.text(feature, shown);
				return text.isEmpty() ? text : current.unit(feature, shown).map(unit -> text + " " + unit).orElse(text);
			}
		};
	}

	@Override
	public Object getId() {
		return descriptor.getId(owner);
	}

	@Override
	public String getDisplayName() {
		return descriptor.getDisplayName(owner);
	}

	@Override
	public String getDescription() {
		return descriptor.getDescription(owner);
	}

	@Override
	public String getCategory() {
		return descriptor.getCategory(owner);
	}

	@Override
	public String[] getFilterFlags() {
		return descriptor.getFilterFlags(owner);
	}

	@Override
	public Object getHelpContextIds() {
		return descriptor.getHelpContextIds(owner);
	}

	@Override
	public boolean isCompatibleWith(IPropertyDescriptor other) {
		return other instanceof ItemProperty property && property.feature == feature;
	}
}
