/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.ledger.Ledger;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Block;
import org.osgi.service.component.annotations.Component;

/**
 * A chart of a ledger. Parameters: {@code ledger}; {@code of}, the figure that is added up, else objects are counted; {@code by}, what makes a
 * category: a date or number of a year for each year up to that of the report, with {@code span} {@code month} for each month of it, {@code class}
 * for each class of objects, else a field, maybe one of an object that is referred to ({@code project.area}), for each value of that time;
 * {@code apart}, a field for a series for each of its values; {@code beside} with {@code lastYear} or {@code target} for a second series;
 * {@code shape} with {@code bars}, {@code columns}, {@code lines} or {@code shares}; {@code optional}.
 */
@Component
public final class ChartSection implements ReportSection {

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
		return new LedgerChart(ChartWish.of(ledger.get(), request), request.order()).chart().<List<Block>>map(List::of).orElse(List.of());
	}
}
