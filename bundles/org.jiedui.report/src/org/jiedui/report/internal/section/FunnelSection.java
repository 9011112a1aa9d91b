/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.CellMaker;
import org.jiedui.report.internal.rows.FigureGroups;
import org.jiedui.report.internal.rows.FigureGroups.FigureGroup;
import org.jiedui.report.internal.rows.FigureRules;
import org.jiedui.report.internal.rows.LedgerQuestion;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Chart.Point;
import org.osgi.service.component.annotations.Component;

/**
 * What becomes of those who come, such as who came to job fairs, who signed and who stays: the {@code funnel} of a class in the time of the report.
 * Steps of another unit than the first are left out, and so are those of which nobody states anything. Parameters: {@code ledger}, {@code optional}.
 */
@Component
public final class FunnelSection implements ReportSection {

	@Override
	public String id() {
		return "funnel";
	}

	@Override
	public List<Block> blocks(SectionRequest request) throws TemplateException {
		Optional<Ledger> ledger = new Ledgers().of(request);
		return ledger.isEmpty() ? List.of() : funnel(ledger.get(), request.order()).<List<Block>>map(List::of).orElse(List.of());
	}

	private static Optional<Chart> funnel(Ledger ledger, ReportOrder order) {
		List<EStructuralFeature> all = new ClassTraits(ledger.type()).funnel();
		if (all.isEmpty() || new FigureRules(ledger.type()).includeEachOther()) {
			return Optional.empty();
		}
		Optional<String> unit = order.format().columnUnit(all.getFirst());
		List<EStructuralFeature> steps = all.stream().filter(step -> order.format().columnUnit(step).equals(unit)).toList();
		FigureGroup sums = new FigureGroups(order.workspace(), steps).all(new LedgerQuestion(ledger, order, true).addable());
		CellMaker cells = new CellMaker(order.format());
		List<String> labels = new ArrayList<>();
		List<Optional<Point>> points = new ArrayList<>();
		for (int at = 0; at < steps.size(); at++) {
			Optional<Object> sum = sums.sums().get(at);
			if (sum.isPresent() && cells.inUnit(sum.get()).signum() >= 0) {
				labels.add(order.format().labels().label(steps.get(at)));
				points.add(Optional.of(new Point(cells.inUnit(sum.get()), cells.sum(steps.get(at), sum).shown())));
			}
		}
		if (points.size() < 2) {
			return Optional.empty();
		}
		Texts texts = new Texts(FunnelSection.class, order.language());
		String plural = order.format().labels().plural(ledger.type());
		return Optional.of(new Chart(texts.text("funnel", plural, Integer.toString(order.period().year())), unit.orElse(""), Chart.Shape.BARS, labels,
				List.of(new Chart.Series("", points)), List.of(texts.text("fromLedger", plural))));
	}
}
