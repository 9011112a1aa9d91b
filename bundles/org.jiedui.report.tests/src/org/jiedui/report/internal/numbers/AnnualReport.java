/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.internal.ReportFixture;
import org.jiedui.report.internal.section.MetricsSection;
import org.jiedui.report.internal.template.Composer;
import org.jiedui.report.internal.template.Template;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Block;

/** The annual report of a sample programme as it is made for users, beside the books that it tells of. */
final class AnnualReport implements AutoCloseable {

	/** Of which year it tells. */
	static final int YEAR = 2023;

	private final Workspace workspace;
	private final Session session;
	private final ReportOrder order;

	private AnnualReport(Workspace workspace, String sample, Locale language) {
		this.workspace = workspace;
		session = workspace.openSession();
		ObjectId programme = session.id(SampleBooks.programme(session)).orElseThrow();
		order = new ReportOrder(workspace, programme, sample, ReportPeriod.of(YEAR), new ValueFormat(new Labels(language), MoneyScale.TEN_THOUSAND),
				new NullProgressMonitor());
	}

	/** Of new books with the programme alone. */
	static AnnualReport of(String sample, Locale language) throws Exception {
		return new AnnualReport(SampleBooks.open(sample), sample, language);
	}

	/** What the report says. */
	List<Block> blocks() throws TemplateException {
		Template annual = ReportFixture.templates().stream().filter(each -> each.id().equals("annual")).findFirst().orElseThrow();
		return new Composer(annual, order, ReportFixture.sections(), new MetricsSection(List.of())).document().blocks();
	}

	/** What the books say. */
	ReportedBooks books() {
		return new ReportedBooks(session, order);
	}

	@Override
	public void close() {
		session.close();
		workspace.close();
	}
}
