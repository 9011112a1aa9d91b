/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;

/** Colours, fonts and pictures of a grid, which follow the theme. UI thread only. */
final class GridLooks {

	private final NatTable table;
	private final LedgerData data;
	private final Palette palette;
	private final EmptyNotice notice;
	private final ImageCache images;

	GridLooks(NatTable table, LedgerData data, Palette palette, EmptyNotice notice) {
		this.table = table;
		this.data = data;
		this.palette = palette;
		this.notice = notice;
		images = new ImageCache(table);
	}

	/** To be called before the table is configured. */
	void configure() {
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(style(colors()));
	}

	/** From now on with the theme; to be called when the table is configured. */
	void follow() {
		colour(colors());
		palette.onChange(table, () -> {
			GridColors changed = colors();
			style(changed).configureRegistry(table.getConfigRegistry());
			colour(changed);
			table.redraw();
		});
	}

	private GridColors colors() {
		return GridColors.of(table.getDisplay(), palette);
	}

	private GridStyle style(GridColors colors) {
		return new GridStyle(data, palette, colors, JFaceResources.getDefaultFont(), () -> images.get(Icon.LOCK));
	}

	private void colour(GridColors colors) {
		table.setBackground(colors.background());
		notice.colors(colors.background(), palette.muted());
	}
}
