/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.Reports;
import org.jiedui.report.internal.section.ChartSection;
import org.jiedui.report.internal.section.FindingsSection;
import org.jiedui.report.internal.section.FunnelSection;
import org.jiedui.report.internal.section.LedgerSection;
import org.jiedui.report.internal.section.MetricsSection;
import org.jiedui.report.internal.section.ModulesSection;
import org.jiedui.report.internal.section.PlanSection;
import org.jiedui.report.internal.section.ProgrammeSection;
import org.jiedui.report.internal.template.Composer;
import org.jiedui.report.internal.template.Template;
import org.jiedui.report.internal.template.TemplateFiles;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Document;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Books that tests fill and report about. */
public abstract class ReportFixture {

	protected final BooksBuilder books = new BooksBuilder();
	protected final ProgrammeBuilder programme = books.programme("河东–迭部").helper("河东区").recipient("迭部县").since("2021");
	protected Workspace workspace;
	protected Locale locale = Locale.CHINESE;

	@TempDir
	protected Path folder;

	@BeforeEach
	void open() {
		workspace = MemoryWorkspace.open();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	protected ReportOrder order(int year) {
		try (Session session = workspace.openSession()) {
			ObjectId id = session.id(session.load(Query.of(Literals.PROGRAMME)).getFirst()).orElseThrow();
			return new ReportOrder(workspace, id, "河东–迭部", ReportPeriod.of(year), new ValueFormat(new Labels(locale), MoneyScale.TEN_THOUSAND),
					new NullProgressMonitor());
		}
	}

	/** All sections that need no framework. */
	public static List<ReportSection> sections() {
		MetricsSection metrics = new MetricsSection(List.of());
		return List.of(metrics, new ModulesSection(metrics), new LedgerSection(), new ChartSection(), new FunnelSection(), new PlanSection(),
				new ProgrammeSection(),
				new FindingsSection(new Validator()));
	}

	/** The templates of the bundle. */
	public static List<Template> templates() {
		List<String> complaints = new ArrayList<>();
		List<Template> templates = new TemplateFiles(List.of(), "en").all(Optional.of(Path.of("../org.jiedui.report/templates")), complaints);
		if (!complaints.isEmpty()) {
			throw new IllegalStateException(complaints.toString());
		}
		return templates;
	}

	protected Document document(Template template, int year) throws TemplateException {
		return new Composer(template, order(year), sections(), new MetricsSection(List.of())).document();
	}

	protected Path write(Document document, ReportFormat format, String name) throws Exception {
		Path file = folder.resolve(name + "." + format.ending());
		Reports.write(document, format, file);
		return file;
	}

	protected Template template(String json) throws Exception {
		Path file = Files.writeString(folder.resolve("own.json"), json);
		return new TemplateFiles(List.of(), "en").of(file);
	}
}
