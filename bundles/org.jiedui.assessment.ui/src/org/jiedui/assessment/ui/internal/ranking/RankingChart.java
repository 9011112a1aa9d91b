/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.jiedui.assessment.appraisal.Standing;
import org.jiedui.ui.theme.Palette;

/** The points of the programmes as bars, beside those of the year before. */
final class RankingChart {

	/** In percent of the place of a column. */
	private static final int PADDING = 40;

	private final Composite area;
	private final Palette palette = new Palette();
	private Chart chart;
	private final List<IBarSeries<?>> drawn = new ArrayList<>();

	RankingChart(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		palette.onChange(area, this::paint);
	}

	/** Shows another answer; programmes without points have no bar. */
	void show(RankingAnswer answer) {
		if (chart != null) {
			chart.dispose();
		}
		drawn.clear();
		// The first category is the lowest.
		List<Standing> ranked = answer.standings().stream().filter(standing -> standing.total().isPresent()).toList().reversed();
		chart = new Chart(area, SWT.NONE);
		chart.setOrientation(SWT.VERTICAL);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.BOTTOM);
		axes(ranked);
		add(Integer.toString(answer.year() - 1), ranked, Standing::before);
		add(Integer.toString(answer.year()), ranked, Standing::total);
		chart.getLegend().setVisible(drawn.size() > 1);
		double full = ranked.stream().flatMap(standing -> standing.full().stream()).mapToDouble(BigDecimal::doubleValue).max().orElse(100);
		chart.getAxisSet().adjustRange();
		chart.getAxisSet().getYAxis(0).setRange(new Range(0, full));
		chart.setVisible(!ranked.isEmpty());
		paint();
		area.layout();
	}

	private void axes(List<Standing> ranked) {
		IAxis programmes = chart.getAxisSet().getXAxis(0);
		programmes.getTitle().setVisible(false);
		programmes.getGrid().setStyle(LineStyle.NONE);
		programmes.setCategorySeries(ranked.stream().map(Standing::name).toArray(String[]::new));
		programmes.enableCategory(true);
		IAxis points = chart.getAxisSet().getYAxis(0);
		points.getTitle().setVisible(false);
		points.getGrid().setStyle(LineStyle.SOLID);
	}

	private void add(String year, List<Standing> programmes, Function<Standing, Optional<BigDecimal>> points) {
		if (programmes.stream().allMatch(standing -> points.apply(standing).isEmpty())) {
			return;
		}
		IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, year);
		bars.setYSeries(programmes.stream().mapToDouble(standing -> points.apply(standing).map(BigDecimal::doubleValue).orElse(0.0)).toArray());
		bars.setBarPadding(PADDING);
		bars.getLabel().setFormat("#,##0.##");
		// A bar of nought would say that what is not known is nought.
		bars.getLabel().setVisible(programmes.stream().allMatch(standing -> points.apply(standing).isPresent()));
		drawn.add(bars);
	}

	/** In the colours of the theme. */
	private void paint() {
		if (chart == null || chart.isDisposed()) {
			return;
		}
		Color background = area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		Color text = area.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		area.setBackground(background);
		chart.setBackground(background);
		chart.setBackgroundInPlotArea(background);
		chart.getLegend().setBackground(background);
		chart.getLegend().setForeground(text);
		chart.getLegend().setFont(area.getFont());
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(palette.muted());
			axis.getTick().setFont(area.getFont());
			axis.getGrid().setForeground(palette.gridLine());
		}
		for (int index = 0; index < drawn.size(); index++) {
			boolean now = index == drawn.size() - 1;
			drawn.get(index).setBarColor(now ? palette.accent() : palette.muted());
			drawn.get(index).getLabel().setForeground(background);
			drawn.get(index).getLabel().setFont(area.getFont());
		}
		chart.redraw();
	}
}
