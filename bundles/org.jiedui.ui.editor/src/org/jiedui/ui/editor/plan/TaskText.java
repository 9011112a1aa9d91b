/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.ui.gantt.DateSpan;

/** Tasks in words. */
public final class TaskText {

	private final Function<PlanTask, String> number;
	private final ValueFormat format;

	/**
	 * @param number the number of a task, may be empty
	 * @param format how values look
	 */
	public TaskText(Function<PlanTask, String> number, ValueFormat format) {
		this.number = number;
		this.format = format;
	}

	/** Number and name. */
	String named(PlanTask task) {
		return (number.apply(task) + " " + (task.getName() == null ? "" : task.getName())).strip();
	}

	/** All that a chart shows of a task, in lines. */
	String describe(PlanTask task, Optional<DateSpan> span, int progress, boolean late) {
		List<String> lines = new ArrayList<>();
		lines.add(named(task));
		span.ifPresent(days -> lines.add(NLS.bind(Messages.text_dates, new Object[] { days.first(), days.last(), days.days() })));
		lines.add(NLS.bind(late ? Messages.text_late : Messages.text_progress, progress));
		TaskSpans.own(task.getApprovedStart(), task.getApprovedDue())
				.ifPresent(days -> lines.add(NLS.bind(Messages.text_approved, days.first(), days.last())));
		for (Milestone each : task.getMilestones()) {
			if (each.getDue() != null) {
				lines.add(NLS.bind(each.getReached() == null ? Messages.text_milestone : Messages.text_reached, each.getName(), each.getDue()));
			}
		}
		return String.join("\n", lines);
	}

	/** The targets of a task in one line, each with what there is of it; null where it has none. */
	String targets(PlanTask task) {
		boolean any = task.eIsSet(Literals.PLAN_TASK__TARGETS);
		return any ? task.getTargets().stream().map(this::target).collect(Collectors.joining(Messages.text_separator)) : null;
	}

	private String target(Target target) {
		BigDecimal number = target.getValue() == null ? BigDecimal.ZERO : target.getValue().number();
		String unit = target.getUnit() == null ? "" : format.unitName(target.getUnit(), number);
		String value = format.text(Literals.FIGURE__VALUE, target.getValue());
		String actual = format.text(Literals.TARGET__ACTUAL, target.getActual());
		String all = actual.isEmpty() ? value : actual + " / " + value;
		return ((target.getName() == null ? "" : target.getName()) + " " + all + (unit.isEmpty() ? "" : " " + unit)).strip();
	}
}
