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
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** How many pairings are in force. */
@Component
public class PairingsMetric implements Metric {

	@Override
	public String id() {
		return "core.pairings";
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public String label() {
		return Messages.Pairings_label;
	}

	@Override
	public String ledger() {
		return "pairings";
	}

	@Override
	public List<EClass> types() {
		return List.of(JieduiPackage.Literals.PAIRING);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		Span day = Span.of(today);
		List<Pairing> inForce = new RootsOfType<>(Pairing.class).among(roots).stream()
				.filter(pairing -> !Span.between(pairing.getSince(), pairing.getUntil()).isApartFrom(day)).toList();
		if (inForce.isEmpty()) {
			return Optional.empty();
		}
		long helped = inForce.stream().flatMap(pairing -> pairing.getRecipients().stream()).map(Party.class::cast).distinct().count();
		return Optional.of(new MetricValue(Quantity.of(inForce.size()), new Unit(Messages.Pairings_unit), NLS.bind(Messages.Pairings_remark, helped)));
	}
}
