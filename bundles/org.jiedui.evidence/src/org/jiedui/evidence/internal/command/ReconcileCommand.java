/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.JsonOutput;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.reconcile.Finding;
import org.jiedui.evidence.reconcile.Reconciliation;
import org.jiedui.evidence.source.Sources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code reconcile}: says what does not fit among the figures of texts, and needs no workspace for it; with a programme, how what texts claim and
 * what its ledgers hold stand to each other.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "reconcile")
public final class ReconcileCommand implements CliCommand {

	private static final int SHOWN = 8;

	private final SourceFiles files;
	private final Reconciliation reconciliation;
	private final IndicatorNames names;

	@Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "file")
	private List<Path> paths = new ArrayList<>();

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	/**
	 * @param sources reads the files
	 * @param figures finds the statements
	 * @param reconciliation compares them
	 * @param names what indicators are called
	 */
	@Activate
	public ReconcileCommand(@Reference Sources sources, @Reference Figures figures, @Reference Reconciliation reconciliation,
			@Reference IndicatorNames names) {
		files = new SourceFiles(sources, figures);
		this.reconciliation = reconciliation;
		this.names = names;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		List<Article> articles = new ArrayList<>();
		for (Path each : paths) {
			articles.add(files.read(each, context));
		}
		if (programme != null) {
			return new ComparisonOutput(output, names, context).write(programme, articles);
		}
		if (paths.isEmpty()) {
			throw new CliException(ExitCode.USAGE, context.texts(ReconcileCommand.class).text("nothingNamed"));
		}
		List<Finding> findings = reconciliation.findings(new Dossier(articles), context.locale());
		if (output == OutputFormat.JSON) {
			try (JsonOutput json = new JsonOutput(context.out())) {
				json.write(findings.stream().map(finding -> data(finding, articles.size() > 1)).toList());
			}
		} else {
			table(findings, articles.size() > 1, context);
		}
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.SUCCESS;
	}

	private void table(List<Finding> findings, boolean withFile, CliContext context) throws IOException {
		Texts texts = context.texts(ReconcileCommand.class);
		List<Column> columns = List.of(Column.text("severity", texts.text("severity")), Column.text("rule", texts.text("rule")),
				Column.text("figures", texts.text("figures")), Column.text("message", texts.text("message")));
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (Finding each : findings) {
				String code = each.severity().name().toLowerCase(Locale.ROOT);
				rows.row(List.of(new Cell(texts.text(code), code, code), Cell.of(each.rule()), Cell.of(shown(each, withFile)),
						Cell.of(texts.text("advised", each.message(), each.suggestion()))));
			}
		}
	}

	private static String shown(Finding finding, boolean withFile) {
		List<Claim> first = finding.claims().stream().limit(SHOWN).toList();
		String figures = String.join(" ", first.stream().map(claim -> (withFile
				? claim.article().source().origin().name() + ":" : "") + claim.text()).toList());
		return finding.claims().size() > SHOWN ? figures + " …" : figures;
	}

	private static Map<String, Object> data(Finding finding, boolean withFile) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("rule", finding.rule());
		data.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		data.put("figures", finding.claims().stream().map(claim -> claim.figure().index()).toList());
		data.put("places", FigureData.references(finding.claims(), withFile));
		data.put("message", finding.message());
		data.put("suggestion", finding.suggestion());
		return data;
	}
}
