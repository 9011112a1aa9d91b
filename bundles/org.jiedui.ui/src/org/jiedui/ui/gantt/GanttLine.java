/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one line of the chart shows.
 *
 * @param span the days of its bar; null for none
 * @param summary whether the bar sums up lines below it, so that it is moved with them and not stretched
 * @param percent how much is done, 0 to 100
 * @param baseline the days that were agreed upon; null where there are none
 * @param late whether it should be done by now and is not
 * @param marks days that are marked
 */
public record GanttLine(DateSpan span, boolean summary, int percent, DateSpan baseline, boolean late, List<GanttMark> marks) {

	public GanttLine {
		marks = List.copyOf(marks);
	}

	/** The days of the bar, where there is one. */
	public Optional<DateSpan> bar() {
		return Optional.ofNullable(span);
	}

	/** The same with a bar elsewhere. */
	GanttLine at(DateSpan other) {
		return new GanttLine(other, summary, percent, baseline, late, marks);
	}

	/** The same with one mark elsewhere. */
	GanttLine marked(int index, LocalDate day) {
		List<GanttMark> others = new ArrayList<>(marks);
		others.set(index, new GanttMark(marks.get(index).name(), day, marks.get(index).reached()));
		return new GanttLine(span, summary, percent, baseline, late, others);
	}
}
