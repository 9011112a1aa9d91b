/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.Exchange;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JointMeeting;
import org.jiedui.model.Visit;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** How often the sides met, counting an entry that stands for several events as often as it says. */
@Component
public class ExchangesMetric implements Metric {

	@Override
	public String id() {
		return "core.exchanges";
	}

	@Override
	public int order() {
		return 400;
	}

	@Override
	public String label() {
		return Messages.Exchanges_label;
	}

	@Override
	public String ledger() {
		return "exchanges";
	}

	@Override
	public List<EClass> types() {
		return List.of(JieduiPackage.Literals.EXCHANGE);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		List<Exchange> exchanges = new RootsOfType<>(Exchange.class).among(roots);
		if (exchanges.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new MetricValue(occurrences(exchanges, Exchange.class).sum(), new Unit(Messages.Exchanges_unit),
				NLS.bind(Messages.Exchanges_remark, text(exchanges, Visit.class), text(exchanges, JointMeeting.class))));
	}

	private static String text(List<Exchange> exchanges, Class<? extends Exchange> type) {
		return occurrences(exchanges, type).text(JieduiPackage.Literals.EXCHANGE__OCCURRENCES);
	}

	private static QuantitySum occurrences(List<Exchange> exchanges, Class<? extends Exchange> type) {
		QuantitySum sum = new QuantitySum();
		exchanges.stream().filter(type::isInstance).forEach(exchange -> sum.add(exchange.getOccurrences(), 1));
		return sum;
	}
}
