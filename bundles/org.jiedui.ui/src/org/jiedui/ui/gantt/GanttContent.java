/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a chart and what can be done with them. Positions count the lines that are shown, from 0. Asked for visible lines only, at
 * every paint.
 * UI thread only.
 */
public interface GanttContent {

	/** How many lines there are. */
	int size();

	/** What a line shows; empty where it shows nothing, such as at the head of a group. */
	Optional<GanttLine> line(int position);

	/** The links from or to one of some lines. */
	List<GanttLink> links(int first, int end);

	/** The days that all lines together take; empty where none has any. */
	Optional<DateSpan> span();

	/** A line in words, for the tip at the pointer and for screen readers. */
	String describe(int position);

	/** Why the dates of a line cannot be changed, a sentence for the user; empty when they can. */
	Optional<String> refusal(int position);

	/** Moves a line with all that it sums up, by some days, as one step of undo. */
	void move(int position, int days);

	/** Gives a line other days, as one step of undo. */
	void stretch(int position, DateSpan span);

	/** Moves one of the marks of a line to another day, as one step of undo. */
	void moveMark(int position, int mark, LocalDate day);

	/** The selected line, -1 for none. */
	int selected();

	boolean isSelected(int position);

	/** Selects a line and shows it. */
	void select(int position);
}
