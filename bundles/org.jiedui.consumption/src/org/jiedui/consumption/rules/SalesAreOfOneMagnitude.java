/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.consumption.Sale;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** A sale of a year that is a thousand times another of the same length was entered in the wrong unit: 元 for 万元. */
@Component(service = Constraint.class)
public final class SalesAreOfOneMagnitude extends Rule<Sale> {

	private static final BigDecimal FAR = BigDecimal.valueOf(1000);
	/** Days between the first and the last of the shortest month: periods are alike when they have as many of them. */
	private static final long MONTH = 27;

	public SalesAreOfOneMagnitude() {
		super("consumption.magnitude", Severity.WARNING, Sale.class);
	}

	@Override
	public void check(Sale sale, Report report) {
		if (isComparable(sale)) {
			report.peers(Sale.class, SalesAreOfOneMagnitude::key, key(sale)).stream().filter(other -> isComparable(other) && isFarAbove(sale, other))
					.findFirst().ifPresent(other -> report.add(Literals.SALE__AMOUNT, say(Messages.magnitude, title(report, sale),
							text(report, sale, Literals.SALE__AMOUNT), text(report, other, Literals.SALE__AMOUNT), title(report, other))));
		}
	}

	private static boolean isComparable(Sale sale) {
		return key(sale) != null && sale.getAmount() != null && sale.getAmount().number().signum() > 0;
	}

	/** All sales of periods of the same length, in days, without channel, product and buyer: those of the whole programme. */
	private static Object key(Sale sale) {
		boolean whole = sale.getChannel() == null && sale.getProduct() == null && sale.getBuyer() == null;
		return !whole || sale.getSince() == null ? null : length(sale) / MONTH;
	}

	private static long length(Sale sale) {
		return ChronoUnit.DAYS.between(sale.getSince().earliest(), (sale.getUntil() == null ? sale.getSince() : sale.getUntil()).latest());
	}

	private static boolean isFarAbove(Sale sale, Sale other) {
		return sale.getAmount().number().compareTo(other.getAmount().number().multiply(FAR)) >= 0;
	}
}
