/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.exchange;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Exchange;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.osgi.service.component.annotations.Component;

/** What is done in a pairing is done while the pairing holds. */
@Component(service = Constraint.class)
public final class ExchangeWithinPairing extends Rule<Exchange> {

	public ExchangeWithinPairing() {
		super("exchange.period", Severity.WARNING, Exchange.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Pairing.class);
	}

	@Override
	public void check(Exchange exchange, Report report) {
		Pairing pairing = exchange.getPairing();
		if (pairing == null || pairing.eIsProxy() || exchange.getStart() == null) {
			return;
		}
		if (Span.of(exchange.getStart()).isApartFrom(Span.between(pairing.getSince(), pairing.getUntil()))) {
			report.add(Literals.EXCHANGE__START, say(Messages.period, title(report, exchange), exchange.getStart(), title(report, pairing),
					text(report, pairing, Literals.PAIRING__SINCE), text(report, pairing, Literals.PAIRING__UNTIL)));
		}
	}
}
