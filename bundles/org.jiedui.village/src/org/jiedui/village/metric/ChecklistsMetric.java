/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.metric;

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
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.village.Checklist;
import org.jiedui.village.VillagePackage.Literals;
import org.jiedui.village.checklist.Evidence;
import org.osgi.service.component.annotations.Component;

/** How much was promised in the newest year with checklists, and how much of it is done, by hand or by what the books tell. */
@Component
public final class ChecklistsMetric implements Metric {

	private static final int AFTER_VILLAGES = 5000;

	@Override
	public String id() {
		return "village.checklists";
	}

	@Override
	public int order() {
		return AFTER_VILLAGES;
	}

	@Override
	public String label() {
		return Messages.Checklists_label;
	}

	@Override
	public String ledger() {
		return "checklistItems";
	}

	@Override
	public List<EClass> types() {
		return List.of(Literals.CHECKLIST, Literals.HOUSEHOLD_PAIRING, JieduiPackage.Literals.EXCHANGE, JieduiPackage.Literals.PROJECT,
				JieduiPackage.Literals.PAIRING);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		List<Checklist> checklists = only(Checklist.class, roots).stream().filter(checklist -> checklist.getYear() != null).toList();
		List<Integer> years = checklists.stream().map(checklist -> checklist.getYear().year()).sorted().toList();
		if (years.isEmpty()) {
			return Optional.empty();
		}
		Integer year = years.stream().filter(each -> each <= today.getYear()).reduce((earlier, later) -> later).orElse(years.getFirst());
		Evidence.Peers books = new Roots(roots);
		long items = 0;
		long done = 0;
		for (Checklist checklist : checklists) {
			if (checklist.getYear().year() == year) {
				Evidence evidence = new Evidence(checklist, books);
				items += checklist.getItems().size();
				done += checklist.getItems().stream().filter(evidence::isDone).count();
			}
		}
		return items == 0 ? Optional.empty() : Optional.of(new MetricValue(Quantity.of(items), new Unit(Messages.Checklists_unit),
				NLS.bind(Messages.Checklists_remark, year.toString(), done)));
	}

	private static <T> List<T> only(Class<T> type, Collection<? extends EObject> roots) {
		return roots.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** Finds objects among all. */
	private record Roots(Collection<? extends EObject> roots) implements Evidence.Peers {

		@Override
		public <T extends EObject> Collection<T> all(Class<T> type) {
			return only(type, roots);
		}
	}
}
