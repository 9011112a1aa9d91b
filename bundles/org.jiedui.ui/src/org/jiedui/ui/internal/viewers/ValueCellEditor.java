/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.viewers;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ValueFormat;

/** Text, numbers and money, typed. What is no legal value is said in the status line and not taken. */
final class ValueCellEditor extends TextCellEditor {

	private final EStructuralFeature feature;
	private final ValueFormat format;

	ValueCellEditor(Composite parent, EStructuralFeature feature, ValueFormat format) {
		super(parent, format.alignment(feature) == Alignment.RIGHT ? SWT.SINGLE | SWT.RIGHT : SWT.SINGLE);
		this.feature = feature;
		this.format = format;
		setValidator(typed -> typed instanceof String words ? objection(words) : null);
	}

	private String objection(String words) {
		try {
			format.parse(feature, words);
			return null;
		} catch (FormatException e) {
			return e.getMessage();
		}
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(format.editText(feature, value));
	}

	@Override
	protected Object doGetValue() {
		String words = (String) super.doGetValue();
		try {
			return format.parse(feature, words);
		} catch (FormatException e) {
			// The validator has said so; JFace asks for the value all the same, to show it as it was typed.
			return words;
		}
	}
}
