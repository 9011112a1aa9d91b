/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.ledger;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The part of a table that scrolls. */
public record Viewport(ViewportLayer layer) {

	/** That of a table. */
	public static Viewport of(NatTable table) {
		ILayer body = ((GridLayer) table.getLayer()).getBodyLayer();
		ILayer last = body instanceof ViewportLayer ? body : body.getUnderlyingLayerByPosition(body.getColumnCount() - 1, body.getRowCount() - 1);
		return new Viewport((ViewportLayer) last);
	}

	/** Scrolls so that a row is the first. */
	public void show(int row) {
		layer.setOriginY(layer.getScrollableLayer().getStartYOfRowPosition(row));
	}
}
