/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.NamedProgrammes;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.JsonOutput;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.StatedBasis;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.comparison.Booked;
import org.jiedui.evidence.comparison.Claimed;
import org.jiedui.evidence.comparison.ClaimSource;
import org.jiedui.evidence.comparison.ComparisonRow;
import org.jiedui.evidence.comparison.LedgerComparison;
import org.jiedui.evidence.comparison.Verdict;
import org.jiedui.evidence.figure.Article;

/** What texts claim beside what the ledgers of a programme hold. */
final class ComparisonOutput {

	private final OutputFormat output;
	private final IndicatorNames names;
	private final CliContext context;
	private final Texts texts;

	ComparisonOutput(OutputFormat output, IndicatorNames names, CliContext context) {
		this.output = output;
		this.names = names;
		this.context = context;
		texts = context.texts(ComparisonOutput.class);
	}

	/**
	 * Compares and writes.
	 *
	 * @param name of the programme
	 * @param articles the texts; without any the documents that the programme keeps
	 */
	ExitCode write(String name, List<Article> articles) throws CliException, IOException {
		ObjectId programme;
		try (Session session = context.workspace().openSession()) {
			programme = session.id(new NamedProgrammes(session, context).named(name)).orElseThrow();
		}
		LedgerComparison comparison = new LedgerComparison(context.workspace(), programme, LedgerTargets.installed());
		List<ComparisonRow> rows = articles.isEmpty() ? comparison.ofKept() : comparison.of(articles);
		if (output == OutputFormat.JSON) {
			try (JsonOutput json = new JsonOutput(context.out())) {
				json.write(rows.stream().map(this::data).toList());
			}
		} else {
			try (RowWriter writer = output.writer(columns(), context.out())) {
				for (ComparisonRow each : rows) {
					writer.row(cells(each));
				}
			}
		}
		return rows.stream().anyMatch(each -> each.verdict() == Verdict.DIFFERS) ? ExitCode.FINDINGS : ExitCode.SUCCESS;
	}

	private List<Column> columns() {
		return List.of(Column.text("verdict", texts.text("verdict")), Column.text("indicator", texts.text("indicator")),
				Column.text("basis", texts.text("basis")), Column.text("asOf", texts.text("asOf")), Column.text("unit", texts.text("unit")),
				Column.number("claimed", texts.text("claimed")), Column.number("booked", texts.text("booked")),
				Column.number("difference", texts.text("difference")), Column.number("entries", texts.text("entries")),
				Column.text("sources", texts.text("sources")));
	}

	private List<Cell> cells(ComparisonRow row) {
		Claimed claim = row.claimed();
		String verdict = row.verdict().label(context.locale());
		String indicator = names.name(claim.indicator(), context.locale());
		return List.of(new Cell(verdict, verdict, row.verdict().code()), new Cell(indicator, indicator, claim.indicator()), basis(claim.basis()),
				Cell.of(claim.asOf() == null ? null : claim.asOf().toString()), Cell.of(claim.unit() == null ? null : claim.unit().symbol()),
				Cell.of(claim.stated().quantity().toString()), Cell.of(row.booked().map(booked -> booked.number().toString()).orElse(null)),
				Cell.of(row.difference().map(BigDecimal::toPlainString).orElse(null)),
				Cell.of(row.booked().map(booked -> String.valueOf(booked.entries())).orElse(null)), Cell.of(sources(row)));
	}

	private Cell basis(StatedBasis basis) {
		String label = context.format().labels().label(Literals.STATED_BASIS.getEEnumLiteralByLiteral(basis.getLiteral()));
		return new Cell(label, label, basis.getLiteral());
	}

	private static String sources(ComparisonRow row) {
		return row.sources().stream().collect(Collectors.groupingBy(each -> String.valueOf(each.title()), LinkedHashMap::new,
				Collectors.mapping(ClaimSource::text, Collectors.joining(" ")))).entrySet().stream()
				.flatMap(each -> Stream.of(each.getKey() + ": " + each.getValue())).collect(Collectors.joining("; "));
	}

	private Map<String, Object> data(ComparisonRow row) {
		Claimed claim = row.claimed();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("verdict", row.verdict().code());
		data.put("indicator", claim.indicator());
		data.put("basis", claim.basis().getLiteral());
		data.put("asOf", claim.asOf() == null ? null : claim.asOf().toString());
		data.put("unit", claim.unit() == null ? null : claim.unit().symbol());
		data.put("claimed", claim.stated().number());
		data.put("qualifier", claim.stated().qualifier().getLiteral());
		data.put("booked", row.booked().map(booked -> booked.number().number()).orElse(null));
		data.put("difference", row.difference().orElse(null));
		data.put("entries", row.booked().map(Booked::entries).orElse(0L));
		data.put("ledger", row.target().map(target -> target.type().getName() + "." + target.metric().id()).orElse(null));
		data.put("sources", row.sources().stream().map(ComparisonOutput::source).toList());
		return data;
	}

	private static Map<String, Object> source(ClaimSource source) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("document", source.title());
		data.put("text", source.text());
		data.put("start", source.start());
		data.put("state", source.state().getLiteral());
		if (source.figure() != null) {
			data.put("figure", source.figure().toString());
		}
		return data;
	}
}
