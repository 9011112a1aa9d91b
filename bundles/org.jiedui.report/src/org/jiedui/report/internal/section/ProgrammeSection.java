/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Programme;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.CellMaker;
import org.jiedui.report.internal.rows.LedgerColumns;
import org.jiedui.report.internal.rows.SourceNotes;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Rows;
import org.jiedui.report.tree.Table;
import org.jiedui.sheet.BookReader;
import org.osgi.service.component.annotations.Component;

/**
 * What a programme says of itself: sides, time, summary, and the coverage that it declares. Parameter {@code show}: {@code facts} or
 * {@code coverage}, else both.
 */
@Component
public final class ProgrammeSection implements ReportSection {

	private static final List<EStructuralFeature> FACTS = List.of(Literals.PROGRAMME__NAME, Literals.PROGRAMME__TYPE, Literals.PROGRAMME__HELPERS,
			Literals.PROGRAMME__RECIPIENTS, Literals.PROGRAMME__SINCE, Literals.PROGRAMME__UNTIL);

	@Override
	public String id() {
		return "programme";
	}

	@Override
	public List<Block> blocks(SectionRequest request) {
		ReportOrder order = request.order();
		Optional<String> show = request.parameter("show");
		List<Block> blocks = new ArrayList<>();
		try (Session session = order.workspace().openSession()) {
			BookReader.mask(session, order.format());
			session.attach(session.fetch(List.of(order.programme())));
			Optional<EObject> found = session.find(order.programme());
			if (found.isPresent() && found.get() instanceof Programme programme) {
				if (show.filter("coverage"::equals).isEmpty()) {
					blocks.add(facts(programme, order));
					summary(programme, order).ifPresent(blocks::add);
				}
				if (show.filter("facts"::equals).isEmpty() && !programme.getCoverageClaims().isEmpty()) {
					blocks.add(coverage(programme, order));
				}
			}
		}
		return blocks;
	}

	private static Table facts(Programme programme, ReportOrder order) {
		ValueFormat format = order.format();
		Texts texts = new Texts(ProgrammeSection.class, order.language());
		List<Row> rows = new ArrayList<>();
		for (EStructuralFeature feature : FACTS) {
			String value = format.textOf(programme, feature);
			if (!value.isEmpty()) {
				rows.add(Row.of(Cell.of(format.labels().label(feature)), Cell.of(value)));
			}
		}
		return new Table(format.labels().label(Literals.PROGRAMME), List.of(Column.text(texts.text("item"), 10), Column.text(texts.text("content"), 40)),
				Rows.of(rows), false);
	}

	private static Optional<Paragraph> summary(Programme programme, ReportOrder order) {
		return Optional.ofNullable(programme.getSummary()).filter(text -> !text.isBlank())
				.map(text -> new Paragraph(List.of(new Paragraph.Run(text.strip(), new SourceNotes(order.format()).of(programme)))));
	}

	private static Table coverage(Programme programme, ReportOrder order) {
		LedgerColumns columns = new LedgerColumns(Literals.COVERAGE_CLAIM, order.format());
		CellMaker cells = new CellMaker(order.format());
		SourceNotes notes = new SourceNotes(order.format());
		List<Row> rows = new ArrayList<>();
		for (CoverageClaim claim : programme.getCoverageClaims()) {
			List<Cell> row = new ArrayList<>();
			columns.usual().forEach(feature -> row.add(cells.cell(feature, claim.eGet(feature))));
			row.set(0, row.getFirst().noted(notes.of(claim)));
			rows.add(new Row(row, false));
		}
		return new Table(order.format().labels().plural(Literals.COVERAGE_CLAIM), columns.usual().stream().map(columns::column).toList(),
				Rows.of(rows), true);
	}
}
