/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.viewers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.format.ValueFormat;

/** One of few values: the literals of an enumeration, or yes and no. */
final class DropDownCellEditor extends ComboBoxCellEditor {

	private final List<Object> choices;

	DropDownCellEditor(Composite parent, EStructuralFeature feature, ValueFormat format) {
		super(parent, new String[0], SWT.READ_ONLY);
		choices = choices(feature);
		setItems(choices.stream().map(choice -> format.text(feature, choice)).toArray(String[]::new));
		setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
	}

	private static List<Object> choices(EStructuralFeature feature) {
		List<Object> choices = new ArrayList<>();
		if (feature.getEType() instanceof EEnum type) {
			type.getELiterals().stream().map(EEnumLiteral::getInstance).forEach(choices::add);
		} else {
			choices.add(Boolean.TRUE);
			choices.add(Boolean.FALSE);
		}
		return choices;
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(Math.max(0, choices.indexOf(value)));
	}

	@Override
	protected Object doGetValue() {
		int index = (Integer) super.doGetValue();
		return index < 0 ? null : choices.get(index);
	}
}
