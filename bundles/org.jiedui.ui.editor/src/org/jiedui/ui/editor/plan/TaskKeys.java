/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** What keys and the mouse do with the tasks of a plan, besides what they do in every grid. */
public final class TaskKeys {

	private final UiBindingRegistry bindings;

	/** Binds keys of a table. */
	public TaskKeys(NatTable table, TaskWork work, Runnable delete) {
		bindings = table.getUiBindingRegistry();
		key(SWT.NONE, SWT.INSERT, work::insert);
		key(SWT.MOD2, SWT.INSERT, work::insertBelow);
		key(SWT.MOD1, SWT.DEL, delete);
		key(SWT.MOD3 | SWT.MOD2, SWT.ARROW_RIGHT, work::indent);
		key(SWT.MOD3 | SWT.MOD2, SWT.ARROW_LEFT, work::outdent);
		key(SWT.MOD3, SWT.ARROW_UP, () -> doIf(work.canMoveUp(), work::up));
		key(SWT.MOD3, SWT.ARROW_DOWN, () -> doIf(work.canMoveDown(), work::down));
		TaskDrag drag = new TaskDrag(table, work);
		table.addOverlayPainter(drag);
		bindings.registerFirstMouseDragMode(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, MouseEventMatcher.LEFT_BUTTON), drag);
	}

	private static void doIf(boolean possible, Runnable action) {
		if (possible) {
			action.run();
		}
	}

	private void key(int modifiers, int key, Runnable action) {
		bindings.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (table, event) -> action.run());
	}
}
