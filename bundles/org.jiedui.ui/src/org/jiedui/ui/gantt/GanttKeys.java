/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do in a chart. */
final class GanttKeys {

	private static final int WEEK = 7;

	private final GanttChart chart;
	private final GanttContent content;
	private final GanttMouse mouse;

	GanttKeys(GanttChart chart, GanttContent content, GanttMouse mouse) {
		this.chart = chart;
		this.content = content;
		this.mouse = mouse;
		chart.addListener(SWT.KeyDown, this::pressed);
		chart.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && mouse.cancel()) {
				event.doit = false;
			} else {
				event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
			}
		});
	}

	private void pressed(Event event) {
		switch (event.keyCode) {
			case SWT.ESC -> mouse.cancel();
			case SWT.ARROW_UP -> step(-1);
			case SWT.ARROW_DOWN -> step(1);
			case SWT.ARROW_LEFT -> change(event, -1);
			case SWT.ARROW_RIGHT -> change(event, 1);
			case SWT.HOME -> chart.showToday();
			default -> zoom(event.character);
		}
	}

	private void zoom(char key) {
		switch (key) {
			case '+', '=' -> chart.zoomStep(true);
			case '-' -> chart.zoomStep(false);
			case '0' -> chart.fit();
			default -> {
				// means nothing here
			}
		}
	}

	private void step(int lines) {
		int position = content.selected() + lines;
		if (position >= 0 && position < content.size()) {
			content.select(position);
			chart.reveal(position);
			chart.redraw();
		}
	}

	/** By a day, with Ctrl by a week. */
	private void change(Event event, int direction) {
		int position = content.selected();
		int days = direction * ((event.stateMask & SWT.MOD1) != 0 ? WEEK : 1);
		if (position < 0 || content.refusal(position).isPresent()) {
			chart.getDisplay().beep();
			return;
		}
		content.line(position).filter(line -> line.bar().isPresent()).ifPresent(line -> {
			if ((event.stateMask & SWT.MOD2) == 0) {
				content.move(position, days);
			} else if (!line.summary() && !line.span().last().plusDays(days).isBefore(line.span().first())) {
				content.stretch(position, new DateSpan(line.span().first(), line.span().last().plusDays(days)));
			}
			chart.reveal(position);
		});
	}
}
