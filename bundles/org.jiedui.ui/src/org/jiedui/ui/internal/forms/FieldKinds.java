/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.ui.internal.forms.fields.BooleanKind;
import org.jiedui.ui.internal.forms.fields.ChoicesKind;
import org.jiedui.ui.internal.forms.fields.DateKind;
import org.jiedui.ui.internal.forms.fields.DerivedKind;
import org.jiedui.ui.internal.forms.fields.EnumerationKind;
import org.jiedui.ui.internal.forms.fields.LongTextKind;
import org.jiedui.ui.internal.forms.fields.NamedChoiceKind;
import org.jiedui.ui.internal.forms.fields.PartsKind;
import org.jiedui.ui.internal.forms.fields.ReferenceKind;
import org.jiedui.ui.internal.forms.fields.ReferencesKind;
import org.jiedui.ui.internal.forms.fields.TextKind;

/** Lets the kinds of field bid for a feature. */
final class FieldKinds {

	private final List<FieldKind> kinds = List.of(new TextKind(), new LongTextKind(), new DateKind(), new EnumerationKind(), new ChoicesKind(),
			new BooleanKind(), new ReferenceKind(), new ReferencesKind(), new PartsKind(), new NamedChoiceKind(), new DerivedKind());

	/** The kind that bids most; the first of equal ones. Never null, since one of the kinds bids for everything. */
	FieldKind best(EStructuralFeature feature) {
		return kinds.stream().sorted(Comparator.comparingDouble((FieldKind kind) -> kind.bid(feature)).reversed()).findFirst().orElseThrow();
	}
}
