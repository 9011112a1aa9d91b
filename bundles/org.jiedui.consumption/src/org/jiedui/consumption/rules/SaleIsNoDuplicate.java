/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import java.util.Arrays;

import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.consumption.Sale;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** The same sale is in the books once. */
@Component(service = Constraint.class)
public final class SaleIsNoDuplicate extends Rule<Sale> {

	public SaleIsNoDuplicate() {
		super("consumption.sale", Severity.WARNING, Sale.class);
	}

	@Override
	public void check(Sale sale, Report report) {
		if (report.peers(Sale.class, SaleIsNoDuplicate::key, key(sale)).size() > 1) {
			report.add(Literals.SALE__SINCE, say(Messages.sale, title(report, sale)));
		}
	}

	private static Object key(Sale sale) {
		return sale.getSince() == null || sale.getAmount() == null ? null
				: Arrays.asList(sale.getSince(), sale.getUntil(), sale.getChannel(), sale.getProduct(), sale.getBuyer(), sale.getAmount());
	}
}
