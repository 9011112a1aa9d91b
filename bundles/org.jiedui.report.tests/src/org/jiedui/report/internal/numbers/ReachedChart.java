/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.jiedui.core.plan.TargetFigure;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;

/**
 * What the chart has to tell of the targets that the plans of the year reached.
 *
 * @param books have the plans
 */
record ReachedChart(ReportedBooks books) {

	boolean isMeantBy(String caption) {
		return caption.equals(books.texts().text("reached"));
	}

	/** The share of each target in per cent, by its name behind the place of its task. */
	Map<String, String> numbers() {
		Map<String, String> shares = new TreeMap<>();
		books.plans().forEach(plan -> number(plan.getTasks(), "", (number, target) -> {
			TargetFigure figure = books.measure(target);
			if (figure.share() != null && figure.share().signum() > 0) {
				shares.put(number + " " + target.getName(), figure.share().stripTrailingZeros().toPlainString());
			}
		}));
		return shares;
	}

	private static void number(List<PlanTask> tasks, String above, BiConsumer<String, Target> each) {
		for (int at = 0; at < tasks.size(); at++) {
			String number = above + (at + 1);
			tasks.get(at).getTargets().forEach(target -> each.accept(number, target));
			number(tasks.get(at).getTasks(), number + ".", each);
		}
	}
}
