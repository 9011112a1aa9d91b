/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.forms.FieldKind;

/** Dates, whole and partial: typed in any form that the format reads, or picked from a calendar. */
public final class DateKind implements FieldKind {

	private static final Set<Class<?>> TYPES = Set.of(LocalDate.class, PartialDate.class);

	@Override
	public double bid(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return type != null && !feature.isMany() && TYPES.contains(type) ? BY_TYPE : NO_BID;
	}

	@Override
	public Field create(Composite parent, FieldContext context) {
		return new DateField(parent, context);
	}
}
