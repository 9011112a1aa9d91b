/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.core.dashboard.Series;
import org.jiedui.model.value.Money;
import org.jiedui.ui.theme.Palette;

/** A column for each category, the series on top of each other, with their legend. */
final class ColumnChart extends Composite {

	private static final int HEIGHT = 200;
	private static final int WIDTH = 320;
	/** Above the highest column, for its number. */
	private static final double ROOM = 1.15;
	private static final String NUMBERS = "#,##0.##";
	/** In percent of the place of a column. */
	private static final int PADDING = 40;

	private final ChartTile tile;
	private final TileTexts texts;
	private final Consumer<List<Rows>> open;
	private final Palette palette;
	private final Chart chart;
	private final List<IBarSeries<?>> drawn = new ArrayList<>();

	ColumnChart(Composite parent, Palette palette, ChartTile tile, TileTexts texts, Consumer<List<Rows>> open) {
		super(parent, SWT.NONE);
		this.tile = tile;
		this.texts = texts;
		this.open = open;
		this.palette = palette;
		setLayout(new FillLayout());
		chart = new Chart(this, SWT.NONE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.BOTTOM);
		chart.getLegend().setVisible(tile.series().size() > 1);
		axes();
		tile.series().forEach(this::add);
		chart.getAxisSet().adjustRange();
		Range values = chart.getAxisSet().getYAxis(0).getRange();
		chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(values.upper, 0) * ROOM));
		paint();
		palette.onChange(this, this::paint);
		Composite plot = (Composite) chart.getPlotArea().getControl();
		new MarkPicker(plot, palette, tile::title, this::marks);
	}

	private void axes() {
		IAxis years = chart.getAxisSet().getXAxis(0);
		years.getTitle().setVisible(false);
		years.setCategorySeries(tile.categories().toArray(String[]::new));
		years.enableCategory(true);
		years.getGrid().setStyle(LineStyle.NONE);
		IAxis values = chart.getAxisSet().getYAxis(0);
		values.getTitle().setVisible(false);
		values.getGrid().setStyle(LineStyle.SOLID);
		values.getTick().setFormat(new DecimalFormat(NUMBERS));
	}

	private void add(Series series) {
		IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR,
				series.label().isEmpty() ? tile.title() : series.label());
		bars.setYSeries(series.bars().stream().mapToDouble(this::height).toArray());
		bars.enableStack(tile.series().size() > 1);
		bars.setBarPadding(PADDING);
		bars.getLabel().setFormat(NUMBERS);
		bars.getLabel().setVisible(tile.series().size() == 1);
		drawn.add(bars);
	}

	/** Money is drawn in the unit in which it is told. */
	private double height(Bar bar) {
		double number = bar.value().number().doubleValue();
		return bar.value() instanceof Money ? number / texts.format().moneyScale().yuan().doubleValue() : number;
	}

	/** In the colours of the theme. */
	private void paint() {
		Color background = getParent().getBackground();
		SeriesColors colors = new SeriesColors(palette, background);
		Color text = getForeground();
		chart.setBackground(background);
		chart.setBackgroundInPlotArea(background);
		chart.getLegend().setBackground(background);
		chart.getLegend().setForeground(text);
		chart.getLegend().setFont(getFont());
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(palette.muted());
			axis.getTick().setFont(getFont());
			axis.getGrid().setForeground(palette.gridLine());
		}
		for (int index = 0; index < drawn.size(); index++) {
			drawn.get(index).setBarColor(colors.of(index));
			drawn.get(index).getLabel().setForeground(background);
			drawn.get(index).getLabel().setFont(getFont());
		}
		chart.redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, HEIGHT);
	}

	/** The bars as they were drawn last, those of nothing left out. */
	List<Mark> marks() {
		List<Mark> marks = new ArrayList<>();
		for (int category = 0; category < tile.categories().size(); category++) {
			for (int index = 0; index < drawn.size(); index++) {
				Rectangle[] bounds = drawn.get(index).getBounds();
				Series series = tile.series().get(index);
				Bar bar = series.bars().get(category);
				if (category < bounds.length && bar.value().number().signum() != 0) {
					marks.add(Mark.leading(bounds[category], texts.bar(tile, series.label(), bar), !bar.rows().isEmpty(), () -> open.accept(bar.rows())));
				}
			}
		}
		return marks;
	}
}
