/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.consumption.Sale;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** A quantity says of what it is. */
@Component(service = Constraint.class)
public final class QuantityHasUnit extends Rule<Sale> {

	public QuantityHasUnit() {
		super("consumption.unit", Severity.WARNING, Sale.class);
	}

	@Override
	public void check(Sale sale, Report report) {
		if (sale.getQuantity() != null && sale.getUnit() == null) {
			report.add(Literals.SALE__UNIT, say(Messages.unit, title(report, sale), text(report, sale, Literals.SALE__QUANTITY)));
		}
	}
}
