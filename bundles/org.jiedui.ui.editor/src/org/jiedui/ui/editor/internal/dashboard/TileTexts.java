/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.metric.KeyNumberFormat;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;

/**
 * What tiles say in words and numbers.
 *
 * @param format gives the language, and the unit of money
 * @param year the year that is told
 */
public record TileTexts(ValueFormat format, int year) {

	private static final Unit PIECES = new Unit("个");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** A number as columns show it. */
	String number(Qualified value, Unit unit) {
		return new KeyNumberFormat(format).number(new MetricValue(value, unit, ""));
	}

	/** Its unit as the language writes it; 个 counts, and is no unit in English. */
	String unit(Qualified value, Unit unit) {
		return isPlain(unit) ? "" : new KeyNumberFormat(format).unit(new MetricValue(value, unit, ""));
	}

	/** The unit of all numbers of a chart that has some; empty where it is none. */
	String unit(ChartTile chart) {
		Qualified any = chart.series().getFirst().bars().getFirst().value();
		return isPlain(chart.unit()) ? "" : new KeyNumberFormat(format).headUnit(new MetricValue(any, chart.unit(), ""));
	}

	private boolean isPlain(Unit unit) {
		return PIECES.equals(unit) && !"zh".equals(format.labels().language());
	}

	/** A bar in words. */
	String bar(ChartTile tile, String series, Bar bar) {
		String label = series.isEmpty() ? bar.label() : NLS.bind(Messages.Bar_series, series, bar.label());
		return NLS.bind(Messages.Bar_text, label, (number(bar.value(), tile.unit()) + " " + unit(bar.value(), tile.unit())).strip());
	}

	/** What the number of a year is compared with: the plan, and the year before. */
	String remark(NumberTile tile) {
		List<String> phrases = new ArrayList<>();
		tile.target().ifPresent(target -> phrases.add(NLS.bind(Messages.Number_target, number(target, tile.unit()), share(tile.value(), target))));
		tile.before().ifPresent(before -> phrases.add(NLS.bind(Messages.Number_before,
				new Object[] { Integer.toString(year - 1), number(before, tile.unit()), change(tile.value(), before) })));
		return String.join("\n", phrases);
	}

	private static String share(Qualified value, Qualified target) {
		return percent(value.number(), target.number()) + "%";
	}

	/** By how much it grew or fell; nothing where there was nothing before. */
	private static String change(Qualified value, Qualified before) {
		if (before.number().signum() == 0) {
			return "";
		}
		BigDecimal percent = percent(value.number().subtract(before.number()), before.number());
		return (percent.signum() < 0 ? "↓ " : percent.signum() > 0 ? "↑ " : "= ") + percent.abs() + "%";
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
	}
}
