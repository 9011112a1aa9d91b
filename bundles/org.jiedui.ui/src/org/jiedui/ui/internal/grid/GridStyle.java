/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.format.Alignment;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.grid.RowTree;
import org.jiedui.ui.theme.Palette;

/** How the grid looks: the platform's fonts and colours, one accent. Applied again when the theme changes. */
final class GridStyle extends AbstractRegistryConfiguration {

	private final LedgerData data;
	private final Palette palette;
	private final GridColors colors;
	private final Font font;
	private final Supplier<Image> lock;

	GridStyle(LedgerData data, Palette palette, GridColors colors, Font font, Supplier<Image> lock) {
		this.data = data;
		this.palette = palette;
		this.colors = colors;
		this.font = font;
		this.lock = lock;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		everything(registry);
		body(registry);
		heads(registry);
		selection(registry);
	}

	private void everything(IConfigRegistry registry) {
		Style plain = style(colors.background(), colors.foreground());
		plain.setAttributeValue(CellStyleAttributes.FONT, font);
		plain.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, plain, DisplayMode.NORMAL);
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.gridLine(), DisplayMode.NORMAL);
		registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, colors.frozenEdge(), DisplayMode.NORMAL);
	}

	private void body(IConfigRegistry registry) {
		Map<Look, LookColors> looks = looks();
		Function<Look, Color> signs = look -> looks.get(look).sign();
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				new BackgroundPainter(new CellMarks(new LinePainter(), palette, lock, signs)), DisplayMode.NORMAL, CellLabels.BODY);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				new BackgroundPainter(new CellMarks(new CheckPainter(palette), palette, lock, signs)), DisplayMode.NORMAL, CellLabels.CHECK);
		looks.forEach((look, tint) -> register(registry, style(tint.background(), tint.foreground()), DisplayMode.NORMAL, CellLabels.look(look)));
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		for (String label : List.of(CellLabels.GROUP, CellLabels.INNER_GROUP)) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new CellMarks(new LinePainter(), palette, lock, signs)),
					DisplayMode.NORMAL, label);
			Style group = style(label.equals(CellLabels.GROUP) ? palette.header() : palette.zebra(), null);
			group.setAttributeValue(CellStyleAttributes.FONT, label.equals(CellLabels.GROUP) ? bold : font);
			register(registry, group, DisplayMode.NORMAL, label);
		}
		data.rows().tree().ifPresent(tree -> tree(registry, tree, signs, bold));
		register(registry, style(palette.zebra(), null), DisplayMode.NORMAL, CellLabels.ZEBRA);
		register(registry, style(null, palette.muted()), DisplayMode.NORMAL, CellLabels.MUTED);
		register(registry, style(null, palette.error()), DisplayMode.NORMAL, CellLabels.NEGATIVE);
		for (int index = 0; index < data.getColumnCount(); index++) {
			register(registry, aligned(data.column(index)), DisplayMode.NORMAL, CellLabels.column(index));
		}
	}

	/** Each kind of row has a painter of its own, since a painter keeps the widths of one font. */
	private void tree(IConfigRegistry registry, RowTree tree, Function<Look, Color> signs, Font bold) {
		for (String label : List.of(CellLabels.BRANCH, CellLabels.LEAF)) {
			TreePainter text = new TreePainter(new LinePainter(), data, tree, palette);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new CellMarks(text, palette, lock, signs)),
					DisplayMode.NORMAL, label);
		}
		Style branch = new Style();
		branch.setAttributeValue(CellStyleAttributes.FONT, bold);
		register(registry, branch, DisplayMode.NORMAL, CellLabels.BRANCH);
	}

	private Map<Look, LookColors> looks() {
		Map<Look, LookColors> looks = new EnumMap<>(Look.class);
		boolean highContrast = Display.getCurrent().getHighContrast();
		for (Look look : Look.values()) {
			looks.put(look, LookColors.of(look, colors, palette, highContrast));
		}
		return looks;
	}

	private static Style aligned(LedgerColumn column) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, alignment(column.alignment()));
		return style;
	}

	private static HorizontalAlignmentEnum alignment(Alignment alignment) {
		return switch (alignment) {
			case LEFT -> HorizontalAlignmentEnum.LEFT;
			case RIGHT -> HorizontalAlignmentEnum.RIGHT;
			case CENTER -> HorizontalAlignmentEnum.CENTER;
		};
	}

	private void heads(IConfigRegistry registry) {
		Style head = style(palette.header(), colors.foreground());
		for (String region : new String[] { GridRegion.COLUMN_HEADER, GridRegion.CORNER }) {
			register(registry, head, DisplayMode.NORMAL, region);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new HeadPainter(palette)),
					DisplayMode.NORMAL, region);
		}
		Style row = style(palette.header(), palette.muted());
		row.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		register(registry, row, DisplayMode.NORMAL, GridRegion.ROW_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new RowHeadPainter(palette)),
				DisplayMode.NORMAL, GridRegion.ROW_HEADER);
	}

	private void selection(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(colors.selection(), null), DisplayMode.SELECT);
		Style anchor = style(colors.background(), null);
		register(registry, anchor, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
		for (String region : new String[] { GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER }) {
			register(registry, style(colors.selectedHead(), colors.foreground()), DisplayMode.SELECT, region);
		}
	}

	private static Style style(Color background, Color foreground) {
		Style style = new Style();
		if (background != null) {
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
		}
		if (foreground != null) {
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
		}
		return style;
	}

	private static void register(IConfigRegistry registry, Style style, DisplayMode mode, String label) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
	}
}
