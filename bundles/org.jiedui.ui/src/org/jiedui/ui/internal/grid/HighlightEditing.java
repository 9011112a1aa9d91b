/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.theme.Palette;

/** Has the user say what is highlighted, over rows of the grid as examples. */
final class HighlightEditing {

	/** So many rows are looked at for examples. */
	private static final int EXAMPLES = 500;

	private final NatTable table;
	private final LedgerData data;
	private final GridLayers layers;
	private final Highlights highlights;
	private final ValueFormat format;
	private final Palette palette;

	HighlightEditing(NatTable table, LedgerData data, GridLayers layers, Highlights highlights, ValueFormat format, Palette palette) {
		this.table = table;
		this.data = data;
		this.layers = layers;
		this.highlights = highlights;
		this.format = format;
		this.palette = palette;
	}

	/** @param column of a new rule; null for none */
	void open(LedgerColumn column) {
		List<LedgerColumn> visible = layers.visibleColumns();
		List<LedgerColumn> all = Stream.concat(visible.stream(), data.columns().stream()).distinct().toList();
		HighlightDraft draft = new HighlightDraft(all, format, highlights.rules());
		if (column != null) {
			draft.add(column);
		}
		HighlightPreview preview = new HighlightPreview(data, format, visible.getFirst(), examples(), palette);
		if (new HighlightDialog(table.getShell(), draft, preview).open() == Window.OK) {
			highlights.set(draft.rules());
		}
	}

	/** The first rows; of a ledger by the page those that are in view, so that none is read for this. */
	private List<EObject> examples() {
		int from = data.rows().hasAll() ? 0 : Math.max(0, layers.viewport().getRowIndexByPosition(0));
		int count = data.rows().hasAll() ? EXAMPLES : layers.viewport().getRowCount();
		return IntStream.range(from, Math.min(data.getRowCount(), from + count)).mapToObj(data::row).filter(Objects::nonNull).toList();
	}
}
