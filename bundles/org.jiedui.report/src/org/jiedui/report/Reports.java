/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jiedui.core.contribution.BundleFiles;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.TargetFile;
import org.jiedui.report.internal.section.MetricsSection;
import org.jiedui.report.internal.template.Composer;
import org.jiedui.report.internal.template.Template;
import org.jiedui.report.internal.template.TemplateFiles;
import org.jiedui.report.internal.write.Writers;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Document;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes reports. An OSGi service; sections may come and go at any time. Thread-safe. */
@Component(service = Reports.class)
public final class Reports {

	/** Header of the manifest of a bundle: template files, or folders of them, separated by commas. */
	public static final String HEADER = "Jiedui-Reports";

	/** Folder of a workspace with the templates of the office. */
	public static final String FOLDER = "reports";

	private final BundleFiles files;
	private final MetricsSection metrics;
	private final List<ReportSection> sections = new CopyOnWriteArrayList<>();

	/**
	 * @param context of any bundle
	 * @param metrics tells key numbers
	 */
	@Activate
	public Reports(BundleContext context, @Reference MetricsSection metrics) {
		files = new BundleFiles(context);
		this.metrics = metrics;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addSection(ReportSection section) {
		sections.add(section);
	}

	void removeSection(ReportSection section) {
		sections.remove(section);
	}

	/**
	 * The templates that there are.
	 *
	 * @param workspace the folder of the books, in whose folder {@value #FOLDER} an office keeps its own; empty for books on a server
	 * @param language of complaints
	 * @param complaints takes a sentence for each file that cannot be used
	 */
	public List<ReportTemplate> templates(Optional<Path> workspace, String language, List<String> complaints) {
		return new ArrayList<>(files(language).all(workspace.map(folder -> folder.resolve(FOLDER)), complaints));
	}

	/**
	 * The template in a file.
	 *
	 * @throws TemplateException if it cannot be read
	 */
	public ReportTemplate template(Path file, String language) throws TemplateException {
		return files(language).of(file);
	}

	/**
	 * Writes a copy of a template for somebody to change.
	 *
	 * @param workspace as for {@link #templates}
	 * @param language of complaints
	 * @throws TemplateException if it cannot be read
	 * @throws ExchangeException with a sentence when the place does not take it
	 */
	public void copy(ReportTemplate template, Optional<Path> workspace, String language, Path file) throws TemplateException, ExchangeException {
		byte[] content = files(language).content(template.id(), workspace.map(folder -> folder.resolve(FOLDER)));
		new TargetFile(file).write(out -> out.write(content));
	}

	private TemplateFiles files(String language) {
		return new TemplateFiles(files.named(HEADER), language);
	}

	/**
	 * Makes the document of a template. Its longer tables are read from the books when it is written.
	 *
	 * @throws TemplateException if the template names what there is not
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor of the order says so
	 */
	public Document compose(ReportTemplate template, ReportOrder order) throws TemplateException {
		return new Composer((Template) template, order, sections, metrics).document();
	}

	/**
	 * Writes a document as a whole or not at all. The same document gives the same bytes.
	 *
	 * @throws ExchangeException with a sentence when the place does not take it, or what it takes is missing
	 */
	public static void write(Document document, ReportFormat format, Path file) throws ExchangeException {
		new TargetFile(file).write(out -> Writers.of(format).write(document, out));
	}
}
