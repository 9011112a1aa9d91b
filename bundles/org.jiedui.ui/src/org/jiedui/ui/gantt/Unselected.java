/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a chart of which none is selected, as on paper, and that nobody changes.
 *
 * @param content the lines
 */
record Unselected(GanttContent content) implements GanttContent {

	@Override
	public int size() {
		return content.size();
	}

	@Override
	public Optional<GanttLine> line(int position) {
		return content.line(position);
	}

	@Override
	public List<GanttLink> links(int first, int end) {
		return content.links(first, end);
	}

	@Override
	public Optional<DateSpan> span() {
		return content.span();
	}

	@Override
	public String describe(int position) {
		return content.describe(position);
	}

	@Override
	public Optional<String> refusal(int position) {
		return content.refusal(position);
	}

	@Override
	public void move(int position, int days) {
		throw new UnsupportedOperationException("Paper is not changed");
	}

	@Override
	public void stretch(int position, DateSpan span) {
		throw new UnsupportedOperationException("Paper is not changed");
	}

	@Override
	public void moveMark(int position, int mark, LocalDate day) {
		throw new UnsupportedOperationException("Paper is not changed");
	}

	@Override
	public int selected() {
		return -1;
	}

	@Override
	public boolean isSelected(int position) {
		return false;
	}

	@Override
	public void select(int position) {
		throw new UnsupportedOperationException("Nothing is selected on paper");
	}
}
