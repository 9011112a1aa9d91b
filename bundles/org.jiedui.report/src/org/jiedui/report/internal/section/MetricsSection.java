/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberFormat;
import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Qualifier;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Rows;
import org.jiedui.report.tree.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The key numbers of a programme at the end of the time. Parameter: {@code module}, the prefix of one model, else those of all. */
@Component(service = { ReportSection.class, MetricsSection.class })
public final class MetricsSection implements ReportSection {

	/** Objects of a class up to which they are loaded for a service. */
	private static final long MOST_LOADED = 20_000;

	private final List<Metric> services;

	/** @param services compute what is no mere count or sum */
	@Activate
	public MetricsSection(@Reference List<Metric> services) {
		this.services = services;
	}

	@Override
	public String id() {
		return "metrics";
	}

	@Override
	public List<Block> blocks(SectionRequest request) {
		ReportOrder order = request.order();
		Optional<String> module = request.parameter("module");
		List<KeyNumberGroup> groups = groups(order).stream()
				.filter(group -> module.filter(wanted -> !wanted.equals(group.module().getNsPrefix())).isEmpty()).toList();
		if (groups.isEmpty()) {
			return List.of();
		}
		Texts texts = new Texts(MetricsSection.class, order.language());
		boolean several = groups.size() > 1;
		List<Row> rows = new ArrayList<>();
		for (KeyNumberGroup group : groups) {
			group.numbers().forEach(number -> rows.add(row(group, number, several, order)));
		}
		List<Column> columns = new ArrayList<>();
		if (several) {
			columns.add(Column.text(texts.text("module"), 12));
		}
		columns.add(Column.text(texts.text("indicator"), 16));
		columns.add(new Column(texts.text("value"), "", Column.Kind.NUMBER, 10));
		columns.add(Column.text(texts.text("unit"), 8));
		columns.add(Column.text(texts.text("covers"), 26));
		return List.of(new Table(texts.text("keyNumbers"), columns, Rows.of(rows), true));
	}

	/** The key numbers by module. */
	public List<KeyNumberGroup> groups(ReportOrder order) {
		KeyNumbers numbers = new KeyNumbers(new Ledgers().catalog(), services, order.format());
		Workspace workspace = order.workspace();
		int part = order.programme().part();
		List<EClass> few = numbers.typesOfServices().stream().filter(type -> workspace.totals(type, Optional.of(part)).objects() <= MOST_LOADED).toList();
		List<KeyNumber> all = new ArrayList<>();
		try (Session session = workspace.openSession()) {
			Collection<EObject> roots = new ArrayList<>();
			few.forEach(type -> roots.addAll(session.load(Query.of(type).within(part))));
			numbers.ofServices(roots, few::contains, order.period().end()).forEach(number -> all.add(inLanguage(number, order)));
		}
		all.addAll(numbers.ofStored(workspace, part, type -> false, order.period().end()));
		return numbers.grouped(all);
	}

	/** Services speak the language of the program; in a report in another one their numbers are called as the ledger behind them. */
	private static KeyNumber inLanguage(KeyNumber number, ReportOrder order) {
		if (new Labels(Locale.getDefault()).language().equals(order.language())) {
			return number;
		}
		String label = new Ledgers().catalog().find(number.ledger()).map(Ledger::type).map(order.format().labels()::plural).orElse(number.label());
		return new KeyNumber(number.id(), number.order(), label, number.ledger(),
				new MetricValue(number.value().value(), number.value().unit(), ""));
	}

	private static Row row(KeyNumberGroup group, KeyNumber number, boolean several, ReportOrder order) {
		KeyNumberFormat format = new KeyNumberFormat(order.format());
		List<Cell> cells = new ArrayList<>();
		if (several) {
			cells.add(Cell.of(order.format().labels().label(group.module())));
		}
		cells.add(Cell.of(number.label()));
		String shown = format.number(number.value());
		Cell value = number.value().value().qualifier() == Qualifier.EXACT ? Cell.of(new BigDecimal(format.plain(number.value())), shown) : Cell.of(shown);
		cells.add(value.noted(List.of(source(number, order))));
		cells.add(Cell.of(format.unit(number.value())));
		cells.add(Cell.of(number.value().remark()));
		return new Row(cells, false);
	}

	private static String source(KeyNumber number, ReportOrder order) {
		String ledger = new Ledgers().catalog().find(number.ledger()).map(Ledger::type).map(order.format().labels()::plural).orElse(number.ledger());
		return new Texts(MetricsSection.class, order.language()).text("fromLedger", ledger);
	}
}
