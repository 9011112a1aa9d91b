/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Measure.Kind;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.LedgerColumns;
import org.jiedui.report.internal.rows.LedgerQuestion;
import org.jiedui.report.internal.rows.LedgerRows;
import org.jiedui.report.internal.rows.LedgerTotals;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Section;
import org.jiedui.report.tree.Table;
import org.osgi.service.component.annotations.Component;

/**
 * The rows of a ledger, whatever its class. Parameters: {@code ledger}; {@code columns}, names of fields with blanks between, else those that the
 * ledger shows; {@code most}, after so many rows a sentence tells how many there are; {@code when} with {@code all} for rows of any time;
 * {@code apart}, a field for each value of which there is a table; {@code optional} with {@code true} where the ledger may not be installed.
 */
@Component
public final class LedgerSection implements ReportSection {

	/** More rows come in the order of the books, and no objects are made of them, so that their sources stay in the ledger. */
	private static final long SOURCED = 2_000;

	@Override
	public String id() {
		return "ledger";
	}

	@Override
	public List<Block> blocks(SectionRequest request) throws TemplateException {
		Optional<Ledger> ledger = new Ledgers().of(request);
		if (ledger.isEmpty()) {
			return List.of();
		}
		boolean timed = request.parameter("when").filter("all"::equals).isEmpty();
		LedgerQuestion question = new LedgerQuestion(ledger.get(), request.order(), timed);
		Optional<String> apart = request.parameter("apart");
		return apart.isPresent() ? apart(question, Ledgers.feature(question.type(), apart.get(), request.order().language()), request)
				: blocks(question, request);
	}

	private List<Block> apart(LedgerQuestion question, EStructuralFeature feature, SectionRequest request) throws TemplateException {
		ReportOrder order = request.order();
		List<Block> sections = new ArrayList<>();
		for (Group group : order.workspace().groups(Grouping.of(question.query()).by(FeaturePath.of(feature)))) {
			Object value = group.keys().getFirst();
			String shown = order.format().text(feature, value);
			String heading = shown.isEmpty() ? new Texts(LedgerSection.class, order.language()).text("notStated") : shown;
			sections.add(new Section(heading, blocks(question.only(feature, value), request)));
		}
		return sections;
	}

	private static List<Block> blocks(LedgerQuestion question, SectionRequest request) throws TemplateException {
		ReportOrder order = request.order();
		Texts texts = new Texts(LedgerSection.class, order.language());
		List<Block> blocks = new ArrayList<>();
		long count = order.workspace().count(question.query());
		int most = most(request, texts);
		if (count > 0) {
			blocks.add(table(question, features(question.type(), request), most < count ? most : Query.UNLIMITED, count));
			if (most < count) {
				blocks.add(Paragraph.of(texts.text("more", count, most, order.format().labels().plural(question.type()))));
			}
		}
		long undated = question.undated().map(order.workspace()::count).orElse(0L);
		if (undated > 0) {
			blocks.add(Paragraph.of(texts.text("undated", undated, order.format().labels().plural(question.type()))));
		}
		return blocks;
	}

	private static int most(SectionRequest request, Texts texts) throws TemplateException {
		String text = request.parameter("most").orElse(String.valueOf(Query.UNLIMITED));
		try {
			return Math.max(1, Integer.parseInt(text));
		} catch (NumberFormatException none) {
			throw new TemplateException(texts.text("noNumber", text), none);
		}
	}

	private static List<EStructuralFeature> features(EClass type, SectionRequest request) throws TemplateException {
		Optional<String> names = request.parameter("columns");
		if (names.isEmpty()) {
			return new LedgerColumns(type, request.order().format()).usual();
		}
		List<EStructuralFeature> features = new ArrayList<>();
		for (String name : names.get().strip().split("[ ,，、]+")) {
			features.add(Ledgers.feature(type, name, request.order().language()));
		}
		return features;
	}

	/** Columns in which no row has anything only take room, but the first names the rows. */
	private static List<EStructuralFeature> filled(LedgerQuestion question, List<EStructuralFeature> features) {
		List<EStructuralFeature> asked = features.stream().skip(1).filter(FeaturePath::canEndIn).toList();
		Grouping grouping = Grouping.of(question.query());
		for (EStructuralFeature feature : asked) {
			grouping = grouping.measure(Kind.COUNT, FeaturePath.of(feature));
		}
		Group counts = question.order().workspace().groups(grouping).getFirst();
		return features.stream().filter(feature -> !asked.contains(feature) || counts.measures().get(asked.indexOf(feature)).signum() > 0).toList();
	}

	private static Table table(LedgerQuestion question, List<EStructuralFeature> wanted, int most, long count) {
		ReportOrder order = question.order();
		EClass type = question.type();
		Texts texts = new Texts(LedgerSection.class, order.language());
		boolean varied = new Ledgers().catalog().creatable(question.ledger()).stream().anyMatch(each -> each != type);
		List<Column> columns = new ArrayList<>();
		if (varied) {
			columns.add(Column.text(texts.text("kind"), 10));
		}
		LedgerColumns made = new LedgerColumns(type, order.format());
		boolean few = Math.min(count, most) <= SOURCED;
		List<EStructuralFeature> features = few ? filled(question, wanted) : wanted;
		features.forEach(feature -> columns.add(made.column(feature)));
		boolean sourced = few && !new ClassTraits(type).personal();
		List<Row> totals = new LedgerTotals(question).row(features, varied ? 1 : 0).map(List::of).orElse(List.of());
		Selection selection = question.selection(most, few);
		return new Table(order.format().labels().plural(type), columns, new LedgerRows(order, selection, features, varied, sourced, totals),
				sourced || !totals.isEmpty());
	}
}
