/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.jiedui.ui.theme.Palette;

/** How the filter row looks: what was typed, or a quiet funnel where nothing was. */
final class FilterLooks extends AbstractRegistryConfiguration {

	private final Palette palette;
	private final LedgerOrder order;

	FilterLooks(Palette palette, LedgerOrder order) {
		this.palette = palette;
		this.order = order;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new FilterPainter(palette, order)),
				DisplayMode.NORMAL, GridRegion.FILTER_ROW);
	}
}
