/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.ledger.LedgerGroup;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A section for each module that is installed and has something in the books: its key numbers, and its ledgers with the charts that their models call
 * for, but for those of parts and of persons. Parameters besides those of ledgers: {@code ledgers} with {@code false} for key numbers alone,
 * {@code charts} with {@code false} for no charts.
 */
@Component
public final class ModulesSection implements ReportSection {

	private final MetricsSection metrics;
	private final LedgerSection ledgers = new LedgerSection();
	private final FunnelSection funnel = new FunnelSection();

	/** @param metrics tells key numbers */
	@Activate
	public ModulesSection(@Reference MetricsSection metrics) {
		this.metrics = metrics;
	}

	@Override
	public String id() {
		return "modules";
	}

	@Override
	public List<Block> blocks(SectionRequest request) throws TemplateException {
		List<Block> sections = new ArrayList<>();
		List<LedgerGroup> modules = LedgerCatalog.grouped(new Ledgers().catalog().ofProgrammes()).stream()
				.filter(group -> group.module() != JieduiPackage.eINSTANCE).sorted(Comparator.comparing(group -> group.module().getNsURI())).toList();
		for (LedgerGroup module : modules) {
			List<Block> blocks = new ArrayList<>(metrics.blocks(request.with("module", module.module().getNsPrefix())));
			if (request.parameter("ledgers").filter("false"::equals).isEmpty()) {
				for (Ledger ledger : module.ledgers()) {
					if (!ledger.ofParts() && !new ClassTraits(ledger.type()).personal()) {
						blocks.addAll(ledger(ledger, request));
					}
				}
			}
			if (!blocks.isEmpty()) {
				sections.add(new Section(request.order().format().labels().label(module.module()), blocks));
			}
		}
		return sections;
	}

	/** The rows, and the charts that go with them. */
	private List<Block> ledger(Ledger ledger, SectionRequest request) throws TemplateException {
		SectionRequest own = request.with("ledger", ledger.id());
		List<Block> blocks = new ArrayList<>(ledgers.blocks(own));
		if (request.parameter("charts").filter("false"::equals).isEmpty()) {
			blocks.addAll(new UsualCharts(ledger).charts(request.order()));
			blocks.addAll(funnel.blocks(own));
		}
		return blocks;
	}
}
