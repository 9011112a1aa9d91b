/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.assessment.appraisal.Amount;
import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.assessment.system.ValueSource.PlanShare;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Qualifier;
import org.jiedui.model.Target;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.Quantity;

/**
 * What the plans of a year tell.
 *
 * @param plans of the year
 * @param year the year
 */
record PlanFigures(List<AnnualPlan> plans, int year) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final String PERCENT = "%";

	PlanFigures {
		plans = List.copyOf(plans);
	}

	/** The actual value of a target, measured against the target itself. */
	Value target(ValueSource.OfTarget source, Indicator indicator) {
		if (plans.isEmpty()) {
			return noPlan();
		}
		List<Target> named = targets().filter(target -> source.name().equals(target.getName())).toList();
		if (named.size() != 1) {
			return Value.missing(Sentence.of(named.isEmpty() ? "gap.noTarget" : "gap.manyTargets", yearText(), source.name()));
		}
		Target target = named.getFirst();
		if (target.getActual() == null) {
			return Value.missing(Sentence.of("gap.noActual", yearText(), source.name()));
		}
		return InUnit.of(target.getActual(), target.getUnit(), indicator.unit())
				.map(actual -> Value.found(actual, Sentence.of("value.target", source.name(), new Amount(actual, indicator.unit())), plans)
						.against(aim(source, indicator).orElse(null)))
				.orElseGet(() -> Value.missing(Sentence.of("gap.targetUnit", source.name(), target.getUnit().symbol(), indicator.unit())));
	}

	/** What a target aims at, in the unit of an indicator. */
	Optional<Quantity> aim(ValueSource.OfTarget source, Indicator indicator) {
		return targets().filter(target -> source.name().equals(target.getName()) && target.getValue() != null).findFirst()
				.flatMap(target -> InUnit.of(target.getValue(), target.getUnit(), indicator.unit()));
	}

	/** A share in per cent. */
	Value share(ValueSource.OfPlan source) {
		if (plans.isEmpty()) {
			return noPlan();
		}
		return source.share() == PlanShare.TASKS_DONE ? tasksDone() : targetsReached();
	}

	private Value tasksDone() {
		List<PlanTask> tasks = tasks().filter(task -> task.getState() != TaskState.CANCELLED).toList();
		return share(tasks.stream().filter(task -> task.getState() == TaskState.DONE).count(), tasks.size(), "value.tasksDone", "gap.noTasks");
	}

	/** A target without an actual value is not known to be reached, nor to be missed. */
	private Value targetsReached() {
		List<Target> targets = targets().filter(target -> target.getValue() != null).toList();
		long unknown = targets.stream().filter(target -> target.getActual() == null).count();
		if (unknown > 0) {
			return Value.missing(Sentence.of("gap.noActuals", yearText(), Long.toString(unknown), targets.size()));
		}
		long reached = targets.stream().filter(target -> target.getActual().number().compareTo(target.getValue().number()) >= 0).count();
		return share(reached, targets.size(), "value.targetsReached", "gap.noTargets");
	}

	private Value share(long part, long whole, String told, String nothing) {
		if (whole == 0) {
			return Value.missing(Sentence.of(nothing, yearText()));
		}
		BigDecimal share = BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
		Quantity percent = new Quantity(share, Qualifier.EXACT);
		return Value.found(percent, Sentence.of(told, new Amount(percent, PERCENT), Long.toString(part), Long.toString(whole)), plans);
	}

	private Value noPlan() {
		return Value.missing(Sentence.of("gap.noPlan", yearText()));
	}

	/** Not as a number, which would get a separator of thousands. */
	private String yearText() {
		return Integer.toString(year);
	}

	private Stream<PlanTask> tasks() {
		return parts().stream().filter(PlanTask.class::isInstance).map(PlanTask.class::cast);
	}

	private Stream<Target> targets() {
		return parts().stream().filter(Target.class::isInstance).map(Target.class::cast).filter(target -> Objects.nonNull(target.getName()));
	}

	private List<Object> parts() {
		List<Object> parts = new ArrayList<>();
		plans.forEach(plan -> plan.eAllContents().forEachRemaining(parts::add));
		return parts;
	}
}
