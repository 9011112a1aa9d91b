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

/** Remembers how the columns of a ledger were arranged, as soon as they are. */
final class GridMemory implements ILayerListener {

	private final IDialogSettings settings;
	private final String ledger;
	private final GridArranger arranger;
	private final Display display;
	private boolean pending;

	/** @param settings where arrangements are kept, by ledger */
	GridMemory(IDialogSettings settings, String ledger, GridArranger arranger, Display display) {
		this.settings = settings;
		this.ledger = ledger;
		this.arranger = arranger;
		this.display = display;
	}

	/** What was remembered, if anything. */
	Optional<GridState> recall() {
		return GridState.parse(settings.get(ledger));
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
		settings.put(ledger, arranger.current().write());
	}
}
