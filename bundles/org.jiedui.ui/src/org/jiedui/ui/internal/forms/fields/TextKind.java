/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.format.Alignment;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.forms.FieldKind;

/** One line of text for every attribute of which nothing better is known: text, numbers, money, lists of words, types of modules. */
public final class TextKind implements FieldKind {

	@Override
	public double bid(EStructuralFeature feature) {
		return feature instanceof EAttribute ? FALLBACK : NO_BID;
	}

	@Override
	public Field create(Composite parent, FieldContext context) {
		boolean number = context.form().format().alignment(context.feature()) == Alignment.RIGHT;
		return new TextField(parent, context, SWT.SINGLE | (number ? SWT.RIGHT : SWT.LEFT));
	}
}
