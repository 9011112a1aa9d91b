/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.theme.Palette;

/**
 * Drags tasks by their numbers to another place: in the upper part of a row before it, in the lower part behind it, in the middle into it.
 * Escape gives
 * it up.
 */
final class TaskDrag implements IDragMode, IOverlayPainter {

	private static final int LINE = 2;

	private final NatTable table;
	private final TaskWork work;
	private final Palette palette = new Palette();
	private List<PlanTask> dragged = List.of();
	private Drop drop;

	/**
	 * Where tasks would go.
	 *
	 * @param holder the plan or task
	 * @param index among its tasks
	 * @param mark what is drawn: a line between rows, or a frame around one
	 */
	private record Drop(EObject holder, int index, Rectangle mark) {
	}

	TaskDrag(NatTable table, TaskWork work) {
		this.table = table;
		this.work = work;
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && !dragged.isEmpty()) {
				end();
			}
		});
	}

	@Override
	public void mouseDown(NatTable natTable, MouseEvent event) {
		PlanTask pressed = work.at(table.getRowIndexByPosition(table.getRowPositionByY(event.y)));
		List<PlanTask> selected = work.selected();
		dragged = pressed == null ? List.of() : selected.contains(pressed) ? selected : List.of(pressed);
	}

	@Override
	public void mouseMove(NatTable natTable, MouseEvent event) {
		drop = dragged.isEmpty() ? null : at(event.y);
		table.setCursor(drop == null ? null : table.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		table.redraw();
	}

	private Drop at(int y) {
		int position = table.getRowPositionByY(y);
		PlanTask target = position < 0 ? null : work.at(table.getRowIndexByPosition(position));
		if (target == null || target.eContainer() == null) {
			return null;
		}
		int top = table.getStartYOfRowPosition(position);
		int height = table.getRowHeightByPosition(position);
		int index = PlanTasks.children(target.eContainer()).indexOf(target);
		Drop possible = y < top + height / 4 ? new Drop(target.eContainer(), index, across(top))
				: y >= top + height * 3 / 4 ? new Drop(target.eContainer(), index + 1, across(top + height))
						: new Drop(target, target.getTasks().size(), new Rectangle(0, top, table.getClientArea().width - 1, height - 1));
		return work.canMove(dragged, possible.holder(), possible.index()) ? possible : null;
	}

	private Rectangle across(int y) {
		return new Rectangle(0, y - LINE / 2, table.getClientArea().width, LINE);
	}

	@Override
	public void mouseUp(NatTable natTable, MouseEvent event) {
		Drop last = drop;
		List<PlanTask> tasks = dragged;
		end();
		if (last != null) {
			work.move(tasks, last.holder(), last.index());
		}
	}

	private void end() {
		dragged = List.of();
		drop = null;
		table.setCursor(null);
		table.redraw();
	}

	@Override
	public void paintOverlay(GC gc, ILayer layer) {
		if (drop != null) {
			Rectangle mark = drop.mark();
			if (mark.height == LINE) {
				gc.setBackground(palette.accent());
				gc.fillRectangle(mark);
			} else {
				gc.setForeground(palette.accent());
				gc.setLineWidth(LINE);
				gc.drawRectangle(mark);
				gc.setLineWidth(1);
			}
		}
	}
}
