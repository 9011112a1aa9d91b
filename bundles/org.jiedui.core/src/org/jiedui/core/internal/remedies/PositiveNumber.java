/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** A number below zero where none can be: the sign is wrong. */
@Component(service = QuickFix.class)
public final class PositiveNumber implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("general.minimum");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Object value = finding.object().eGet(finding.feature());
		Object positive = positive(value);
		boolean legal = new FeatureTraits(finding.feature()).minimum().filter(least -> least.signum() == 0).isPresent();
		return positive == null || !legal ? List.of()
				: List.of(Remedy.of(NLS.bind(Messages.positive, format.text(finding.feature(), positive)), finding.object(), finding.feature(), positive));
	}

	/** Null where the value has no sign to lose. */
	private static Object positive(Object value) {
		return switch (value) {
			case Money money when money.number().signum() < 0 -> money.withNumber(money.number().negate());
			case Quantity quantity when quantity.number().signum() < 0 -> quantity.withNumber(quantity.number().negate());
			case BigDecimal number when number.signum() < 0 -> number.negate();
			case Integer number when number < 0 -> -number;
			case null, default -> null;
		};
	}
}
