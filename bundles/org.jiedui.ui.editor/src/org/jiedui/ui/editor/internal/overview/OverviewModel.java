/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.Exchange;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Pairing;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Project;
import org.jiedui.model.TaskState;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.theme.Tone;

/** Computes what the overview of a programme shows from its loaded objects; needs no display. */
final class OverviewModel {

	private static final Map<TaskState, Tone> TONES = new EnumMap<>(Map.of(TaskState.DONE, Tone.GOOD, TaskState.IN_PROGRESS, Tone.ACCENT,
			TaskState.NOT_STARTED, Tone.MUTED));

	private final Labels labels;
	private final KeyNumbers numbers;

	OverviewModel(Labels labels, KeyNumbers numbers) {
		this.labels = labels;
		this.numbers = numbers;
	}

	/**
	 * @param roots those of one programme that are loaded
	 * @param loaded whether all of a class are
	 * @param saved key numbers of the others
	 * @param today for which day
	 */
	Overview compute(Collection<? extends EObject> roots, Predicate<EClass> loaded, Collection<KeyNumber> saved, LocalDate today) {
		List<AnnualPlan> plans = only(AnnualPlan.class, roots);
		int year = plans.stream().mapToInt(AnnualPlan::getYear).max().orElse(0);
		return new Overview(numbers(roots, loaded, saved, today), pairings(only(Pairing.class, roots)), year,
				tasks(plans.stream().filter(plan -> plan.getYear() == year).toList()), projects(only(Project.class, roots)),
				exchanges(only(Exchange.class, roots)));
	}

	private static <T> List<T> only(Class<T> type, Collection<? extends EObject> roots) {
		return roots.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private List<KeyNumberGroup> numbers(Collection<? extends EObject> roots, Predicate<EClass> loaded, Collection<KeyNumber> saved,
			LocalDate today) {
		List<KeyNumber> all = new ArrayList<>(numbers.ofLoaded(roots, loaded, today));
		all.addAll(saved);
		return numbers.grouped(all);
	}

	private List<PairingLine> pairings(List<Pairing> pairings) {
		return pairings.stream()
				.sorted(Comparator.comparing(OverviewModel::depth).thenComparing(Pairing::getSince, Comparator.nullsLast(Comparator.naturalOrder())))
				.map(pairing -> new PairingLine(pairing, level(pairing.getLevel()),
						pairing.getHelperNames(), pairing.getRecipientNames(),
						pairing.getSince() == null ? "" : pairing.getSince().toString()))
				.toList();
	}

	/** Pairings without a level come last. */
	private static int depth(Pairing pairing) {
		return pairing.getLevel() == AdministrativeLevel.NONE ? Integer.MAX_VALUE : pairing.getLevel().getValue();
	}

	private String level(AdministrativeLevel level) {
		return level == AdministrativeLevel.NONE ? "" : labels.label(JieduiPackage.Literals.ADMINISTRATIVE_LEVEL, level);
	}

	private List<Share> tasks(List<AnnualPlan> plans) {
		List<PlanTask> tasks = plans.stream().flatMap(plan -> plan.getTasks().stream()).toList();
		List<Share> shares = new ArrayList<>();
		for (TaskState state : List.of(TaskState.DONE, TaskState.IN_PROGRESS, TaskState.NOT_STARTED)) {
			long count = tasks.stream().filter(task -> task.getState() == state).count();
			if (count > 0) {
				shares.add(new Share(labels.label(JieduiPackage.Literals.TASK_STATE, state), count, TONES.get(state), "plan",
						new RowFilter.OneOf(JieduiPackage.Literals.PLAN_TASK__STATE, List.of(state))));
			}
		}
		return shares;
	}

	private List<Share> projects(List<Project> projects) {
		Map<AreaOfCooperation, Long> byArea = projects.stream().filter(project -> project.getArea() != null)
				.collect(Collectors.groupingBy(Project::getArea, () -> new EnumMap<>(AreaOfCooperation.class), Collectors.counting()));
		return byArea.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.map(entry -> new Share(labels.label(JieduiPackage.Literals.AREA_OF_COOPERATION, entry.getKey()), entry.getValue(), Tone.ACCENT,
						"projects", new RowFilter.OneOf(JieduiPackage.Literals.PROJECT__AREA, List.of(entry.getKey()))))
				.toList();
	}

	private List<Share> exchanges(List<Exchange> exchanges) {
		Map<Integer, BigDecimal> byYear = new TreeMap<>();
		for (Exchange exchange : exchanges) {
			if (exchange.getStart() != null) {
				BigDecimal times = exchange.getOccurrences() == null ? BigDecimal.ONE : exchange.getOccurrences().number();
				byYear.merge(exchange.getStart().year(), times, BigDecimal::add);
			}
		}
		return byYear.entrySet().stream().map(entry -> new Share(entry.getKey().toString(), entry.getValue().longValue(), Tone.ACCENT, "exchanges",
				new RowFilter.InYear(JieduiPackage.Literals.EXCHANGE__START, entry.getKey()))).toList();
	}
}
