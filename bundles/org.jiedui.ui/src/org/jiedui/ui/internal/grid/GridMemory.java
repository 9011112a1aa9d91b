/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.nebula.widgets.nattable.layer.ILayerListener;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.swt.widgets.Display;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.ViewContent;

/** Remembers how a ledger was arranged and highlighted, as soon as it is. */
final class GridMemory implements ILayerListener {

	private final IDialogSettings settings;
	private final String ledger;
	private final GridViews views;
	private final Runnable changed;
	private final Display display;
	private boolean pending;

	/**
	 * @param settings where arrangements are kept, by ledger
	 * @param changed is told when it may be arranged in another way
	 */
	GridMemory(IDialogSettings settings, String ledger, GridViews views, Display display, Runnable changed) {
		this.settings = settings;
		this.ledger = ledger;
		this.views = views;
		this.display = display;
		this.changed = changed;
	}

	/** What was remembered, if anything. */
	Optional<ViewContent> recall() {
		String kept = settings.get(ledger);
		return ViewContent.parse(kept).or(() -> GridState.parse(kept).map(columns -> ViewContent.NONE.with(ColumnsPart.KEY, columns.write())));
	}

	@Override
	public void handleLayerEvent(ILayerEvent event) {
		if (event instanceof ColumnResizeEvent || event instanceof IStructuralChangeEvent change && change.isHorizontalStructureChanged()) {
			schedule();
		}
	}

	/** Keeps the arrangement once the burst of changes is over. */
	void schedule() {
		if (!pending) {
			pending = true;
			display.asyncExec(this::keep);
		}
	}

	/** Keeps the arrangement as it is now. */
	void keep() {
		pending = false;
		settings.put(ledger, views.remembered().write());
		changed.run();
	}
}
