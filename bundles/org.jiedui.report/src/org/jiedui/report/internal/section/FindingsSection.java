/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What does not fit in the books of the programme, the gravest first; hints are left out. */
@Component
public final class FindingsSection implements ReportSection {

	/** More objects are not loaded for a report. */
	private static final long MOST = 50_000;

	private final Validator validator;

	/** @param validator knows the rules */
	@Activate
	public FindingsSection(@Reference Validator validator) {
		this.validator = validator;
	}

	@Override
	public String id() {
		return "findings";
	}

	@Override
	public List<Block> blocks(SectionRequest request) {
		ReportOrder order = request.order();
		Texts texts = new Texts(FindingsSection.class, order.language());
		Workspace workspace = order.workspace();
		int part = order.programme().part();
		if (objects(workspace, part) + objects(workspace, ObjectId.REGISTER) > MOST) {
			return List.of(Paragraph.of(texts.text("tooMany")));
		}
		try (Session session = workspace.openSession(); Session masked = workspace.openSession()) {
			// rules look at the books as they are, people at what is not personal
			BookReader.mask(masked, order.format());
			List<EObject> register = roots(ObjectId.REGISTER, session);
			Set<EObject> own = new LinkedHashSet<>(roots(part, session));
			List<EObject> all = new ArrayList<>(register);
			all.addAll(own);
			List<Finding> findings = validator.validate(all, today(order)).stream()
					.filter(finding -> own.contains(EcoreUtil.getRootContainer(finding.object())) && finding.severity() != Severity.INFO)
					.sorted(Comparator.comparing(Finding::severity)).toList();
			if (findings.isEmpty()) {
				return List.of(Paragraph.of(texts.text("none")));
			}
			roots(ObjectId.REGISTER, masked);
			roots(part, masked);
			PersonalWords personal = PersonalWords.of(all);
			return List.of(table(findings.stream().map(finding -> row(finding, session, masked, personal, order, texts)).toList(), texts));
		}
	}

	/** The end of the time, or the last change of the books where that is later: the same books have the same findings on any day. */
	private static LocalDate today(ReportOrder order) {
		return order.workspace().history(HistoryQuery.ofPart(order.programme().part(), 1).withoutChanges()).stream().findFirst()
				.map(commit -> LocalDate.ofInstant(commit.time(), ZoneId.systemDefault())).filter(last -> last.isAfter(order.period().end()))
				.orElseGet(order.period()::end);
	}

	private static long objects(Workspace workspace, int part) {
		return workspace.totals(EcorePackage.Literals.EOBJECT, Optional.of(part)).objects();
	}

	private static List<EObject> roots(int part, Session session) {
		return session.load(Query.of(EcorePackage.Literals.EOBJECT).within(part)).stream().filter(each -> each.eContainer() == null).toList();
	}

	private static Row row(Finding finding, Session session, Session masked, PersonalWords personal, ReportOrder order, Texts texts) {
		ValueFormat format = order.format();
		// rules speak the language of the program
		boolean spoken = new Labels(Locale.getDefault()).language().equals(order.language()) && !personal.isIn(finding.message());
		String field = finding.feature() == null ? texts.text("whole") : format.labels().label(finding.feature());
		String title = session.id(finding.object()).flatMap(masked::find).map(format.titles()::title)
				.orElseGet(() -> format.labels().label(finding.object().eClass()));
		return Row.of(Cell.of(texts.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT))),
				Cell.of(format.labels().label(finding.object().eClass())), Cell.of(title), Cell.of(spoken ? finding.message() : texts.text("about", field)));
	}

	private static Table table(List<Row> rows, Texts texts) {
		return new Table(texts.text("findings"), List.of(Column.text(texts.text("severity"), 8), Column.text(texts.text("kind"), 10),
				Column.text(texts.text("object"), 20), Column.text(texts.text("message"), 34)), Rows.of(rows), false);
	}
}
