/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;

/** A drag of a bar, of one of its ends or of a mark, which snaps to days. Nothing is changed before it ends. */
final class GanttDrag {

	private final GanttContent content;
	private final GanttHit hit;
	private final GanttLine line;
	private final TimeScale scale;
	private final int from;
	private int to;

	/** @param from where it begins, in pixels */
	GanttDrag(GanttContent content, GanttHit hit, GanttLine line, TimeScale scale, int from) {
		this.content = content;
		this.hit = hit;
		this.line = line;
		this.scale = scale;
		this.from = from;
		to = from;
	}

	int position() {
		return hit.position();
	}

	/** Goes on to another pixel. */
	void to(int x) {
		to = x;
	}

	/** Whether it ends elsewhere than it began, so that it would change something. */
	boolean isChange() {
		return hit.part() == GanttHit.Part.NOTHING ? from != to : days() != 0;
	}

	private int days() {
		return scale.days(to - from);
	}

	/** The days from the first to the last that it would come to; of a mark only one. */
	DateSpan span() {
		return switch (hit.part()) {
			case BAR -> line.span().shifted(days());
			case START -> new DateSpan(earlier(line.span().first().plusDays(days()), line.span().last()), line.span().last());
			case END -> new DateSpan(line.span().first(), later(line.span().last().plusDays(days()), line.span().first()));
			case MARK -> new DateSpan(markDay(), markDay());
			case NOTHING -> DateSpan.between(scale.day(from), scale.day(to));
		};
	}

	private LocalDate markDay() {
		return line.marks().get(hit.mark()).day().plusDays(days());
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	/** The line as it would be. */
	GanttLine preview() {
		return hit.part() == GanttHit.Part.MARK ? line.marked(hit.mark(), markDay()) : line.at(span());
	}

	/** Changes the dates. */
	void drop() {
		if (!isChange()) {
			return;
		}
		switch (hit.part()) {
			case BAR -> content.move(hit.position(), days());
			case MARK -> content.moveMark(hit.position(), hit.mark(), markDay());
			case START, END, NOTHING -> content.stretch(hit.position(), span());
		}
	}
}
