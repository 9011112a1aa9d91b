/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;
import org.jiedui.model.vocabulary.Labels;

/** A sum of quantities of which some stand for a number without stating it. */
final class QuantitySum {

	private final Sum sum = new Sum();

	/** Adds a quantity, or {@code otherwise} exactly where there is none. */
	void add(Quantity quantity, long otherwise) {
		sum.add(quantity == null ? Quantity.of(otherwise) : quantity);
	}

	Quantity sum() {
		return sum.quantity();
	}

	/** The sum as the user's language writes it: about 12, 约12. */
	String text(EAttribute feature) {
		return new ValueFormat(new Labels(Locale.getDefault()), MoneyScale.TEN_THOUSAND).text(feature, sum());
	}
}
