/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.forms.FieldKind;

/** A box to check. */
public final class BooleanKind implements FieldKind {

	@Override
	public double bid(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return (type == boolean.class || type == Boolean.class) && !feature.isMany() ? BY_TYPE : NO_BID;
	}

	@Override
	public Field create(Composite parent, FieldContext context) {
		Button box = new Button(parent, SWT.CHECK);
		context.identify(box, "");
		box.addListener(SWT.Selection, event -> context.set(box.getSelection(), false));
		return new Field() {

			@Override
			public Control control() {
				return box;
			}

			@Override
			public void refresh() {
				box.setSelection(Boolean.TRUE.equals(context.value()));
				box.setEnabled(context.editable());
			}
		};
	}
}
