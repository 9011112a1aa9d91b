/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.exchange;

import java.util.Arrays;
import java.util.Set;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Exchange;
import org.jiedui.model.JieduiPackage.Literals;
import org.osgi.service.component.annotations.Component;

/**
 * No exchange is entered twice: the same kind on the same day with the same parties or in the same pairing. Exchanges of which the day or
 * everybody is unknown cannot be told apart and are passed over.
 */
@Component(service = Constraint.class)
public final class ExchangeIsNoDuplicate extends Rule<Exchange> {

	public ExchangeIsNoDuplicate() {
		super("exchange.duplicate", Severity.WARNING, Exchange.class);
	}

	@Override
	public void check(Exchange exchange, Report report) {
		if (report.peers(Exchange.class, ExchangeIsNoDuplicate::key, key(exchange)).size() > 1) {
			report.add(null, say(Messages.duplicate, title(report, exchange), exchange.getStart()));
		}
	}

	private static Object key(Exchange exchange) {
		boolean dated = exchange.getStart() != null && exchange.getStart().day() != 0;
		if (!dated || exchange.getParties().isEmpty() && exchange.getPairing() == null) {
			return null;
		}
		return Arrays.asList(exchange.eClass(), exchange.getStart(), exchange.getPairing(), Set.copyOf(exchange.getParties()));
	}
}
