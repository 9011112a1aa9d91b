/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Query;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.CellMaker;
import org.jiedui.report.internal.rows.FigureRules;
import org.jiedui.report.internal.rows.LedgerQuestion;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Chart;
import org.osgi.service.component.annotations.Component;

/**
 * Bars of a ledger. Parameters: {@code ledger}; {@code of}, the figure that is added up, else objects are counted; {@code by}, what makes a bar: a
 * date or number of a year for a bar for each year up to that of the report, else a field of which each value of that time has one; {@code optional}.
 */
@Component
public final class ChartSection implements ReportSection {

	private static final String YEAR = "year";

	@Override
	public String id() {
		return "chart";
	}

	@Override
	public List<Block> blocks(SectionRequest request) throws TemplateException {
		Optional<Ledger> ledger = new Ledgers().of(request);
		if (ledger.isEmpty()) {
			return List.of();
		}
		ReportOrder order = request.order();
		Texts texts = new Texts(ChartSection.class, order.language());
		EStructuralFeature by = Ledgers.feature(ledger.get().type(), request.parameter("by").orElse(""), order.language());
		Optional<String> of = request.parameter("of");
		Optional<EStructuralFeature> figure = of.isEmpty() ? Optional.empty()
				: Optional.of(Ledgers.feature(ledger.get().type(), of.get(), order.language()));
		if (!FeaturePath.canEndIn(by) || figure.isPresent() && !new FigureRules(ledger.get().type()).added().contains(figure.get())) {
			throw new TemplateException(texts.text("noChart", ledger.get().id(), of.orElse(""), by.getName()));
		}
		boolean years = FeaturePath.of(by).isDate() || by.getName().equals(YEAR);
		List<Chart.Bar> bars = bars(new LedgerQuestion(ledger.get(), order, !years), figure, by, years);
		if (bars.size() < 2) {
			return List.of();
		}
		String what = figure.map(order.format().labels()::label).orElseGet(() -> texts.text("number"));
		String unit = figure.flatMap(order.format()::columnUnit).orElse("");
		return List.of(new Chart(texts.text(years ? "byYear" : "by", order.format().labels().plural(ledger.get().type()), what,
				order.format().labels().phrase(by)), unit, bars));
	}

	private static List<Chart.Bar> bars(LedgerQuestion question, Optional<EStructuralFeature> figure, EStructuralFeature by, boolean years) {
		ReportOrder order = question.order();
		Query query = figure.isPresent() ? question.addable() : question.query();
		Grouping grouping = FeaturePath.of(by).isDate() ? Grouping.of(query).byYear(FeaturePath.of(by)) : Grouping.of(query).by(FeaturePath.of(by));
		grouping = figure.isPresent() ? grouping.sum(FeaturePath.of(figure.get())) : grouping;
		List<Chart.Bar> bars = new ArrayList<>();
		for (Group group : order.workspace().groups(grouping)) {
			Object key = group.keys().getFirst();
			BigDecimal sum = figure.isPresent() ? group.measures().getFirst() : BigDecimal.valueOf(group.objects());
			if (key != null && sum != null && sum.signum() > 0 && !(years && key instanceof Integer year && year > order.period().year())) {
				String label = key instanceof Integer number ? number.toString() : order.format().text(by, key);
				Cell cell = figure.isPresent() ? new CellMaker(order.format()).sum(figure.get(), sum) : Cell.of(sum, sum.toPlainString());
				bars.add(new Chart.Bar(label.isEmpty() ? new Texts(ChartSection.class, order.language()).text("notStated") : label, sum, cell.shown()));
			}
		}
		return bars;
	}
}
