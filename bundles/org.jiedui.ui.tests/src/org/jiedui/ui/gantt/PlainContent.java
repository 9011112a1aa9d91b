/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that note what is done with them. */
final class PlainContent implements GanttContent {

	final List<GanttLine> lines = new ArrayList<>();
	final List<String> done = new ArrayList<>();
	final List<GanttLink> links = new ArrayList<>();
	String refusal;
	int selected = -1;
	int asked;

	/** A line that says no more than its days. */
	static GanttLine bar(String first, String last) {
		return new GanttLine(new DateSpan(LocalDate.parse(first), LocalDate.parse(last)), false, 0, null, false, List.of());
	}

	@Override
	public int size() {
		return lines.size();
	}

	@Override
	public Optional<GanttLine> line(int position) {
		asked++;
		return Optional.ofNullable(lines.get(position));
	}

	@Override
	public List<GanttLink> links(int first, int end) {
		return links;
	}

	@Override
	public Optional<DateSpan> span() {
		return lines.stream().map(GanttLine::span).filter(span -> span != null).reduce(DateSpan::with);
	}

	@Override
	public String describe(int position) {
		return "line " + position;
	}

	@Override
	public Optional<String> refusal(int position) {
		return Optional.ofNullable(refusal);
	}

	@Override
	public void move(int position, int days) {
		done.add("move " + position + " by " + days);
	}

	@Override
	public void stretch(int position, DateSpan span) {
		done.add("stretch " + position + " to " + span.first() + " " + span.last());
	}

	@Override
	public void moveMark(int position, int mark, LocalDate day) {
		done.add("mark " + position + "." + mark + " on " + day);
	}

	@Override
	public int selected() {
		return selected;
	}

	@Override
	public boolean isSelected(int position) {
		return position == selected;
	}

	@Override
	public void select(int position) {
		selected = position;
	}
}
