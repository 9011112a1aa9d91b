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
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Training;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** Person-times of trainings. Entries that know only persons are not counted in: 人 and 人次 are never added. */
@Component
public class TrainingMetric implements Metric {

	@Override
	public String id() {
		return "core.training";
	}

	@Override
	public int order() {
		return 500;
	}

	@Override
	public String label() {
		return Messages.Training_label;
	}

	@Override
	public String ledger() {
		return "exchanges";
	}

	@Override
	public List<EClass> types() {
		return List.of(JieduiPackage.Literals.TRAINING);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		List<Training> counted = new RootsOfType<>(Training.class).among(roots).stream().filter(training -> training.getPersonTimes() != null)
				.toList();
		if (counted.isEmpty()) {
			return Optional.empty();
		}
		QuantitySum personTimes = new QuantitySum();
		QuantitySum sessions = new QuantitySum();
		for (Training training : counted) {
			personTimes.add(training.getPersonTimes(), 0);
			sessions.add(training.getSessions(), 1);
		}
		return Optional.of(new MetricValue(personTimes.sum(), Unit.PERSON_TIMES,
				NLS.bind(Messages.Training_remark, sessions.text(JieduiPackage.Literals.TRAINING__SESSIONS))));
	}
}
