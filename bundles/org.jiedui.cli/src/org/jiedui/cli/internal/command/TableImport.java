/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.JsonOutput;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.core.spi.exchange.UnclearOrderException;

/** Imports a table, and tells what became of its rows: in JSON of each, in a table of those that somebody should know of. */
final class TableImport {

	private final TableImporter importer;
	private final TableOrder order;
	private final CliContext context;
	private final Texts texts;

	TableImport(TableImporter importer, TableOrder order, CliContext context) {
		this.importer = importer;
		this.order = order;
		this.context = context;
		texts = context.texts(TableImport.class);
	}

	/** @return {@link ExitCode#FINDINGS} where rows were refused */
	ExitCode run(OutputFormat output) throws CliException {
		TableReport report = output == OutputFormat.JSON ? json() : table();
		return report.count(Kind.REFUSED) > 0 ? ExitCode.FINDINGS : ExitCode.SUCCESS;
	}

	private TableReport read(Consumer<RowOutcome> rows) throws CliException {
		try {
			return importer.read(order, rows, null);
		} catch (UnclearOrderException unclear) {
			throw new CliException(ExitCode.USAGE, unclear.getMessage());
		} catch (ExchangeException wrong) {
			throw new CliException(ExitCode.FAILED, wrong.getMessage());
		}
	}

	private TableReport json() throws CliException {
		List<Map<String, Object>> rows = new ArrayList<>();
		TableReport report = read(row -> rows.add(data(row)));
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("file", order.file().toString());
		data.put("dryRun", order.trial());
		data.put("programme", report.programme().isEmpty() ? null : report.programme());
		data.put("columns", report.columns().stream()
				.map(each -> map("heading", each.heading(), "field", each.field().isEmpty() ? null : each.field())).toList());
		for (Kind kind : Kind.values()) {
			data.put(word(kind), report.count(kind));
		}
		data.put("warnings", report.warnings());
		data.put("commits", report.commits().stream().map(CommitNumber::toString).toList());
		data.put("rejects", report.rejects() == null ? null : report.rejects().toString());
		data.put("remarks", report.remarks().stream().map(TableImport::data).toList());
		data.put("rows", rows);
		try (JsonOutput json = new JsonOutput(context.out())) {
			json.write(data);
		}
		return report;
	}

	private static Map<String, Object> data(RowOutcome row) {
		Map<String, Object> data = row.sheet().isEmpty() ? new LinkedHashMap<>() : map("sheet", row.sheet());
		data.put("row", row.row());
		data.put("outcome", word(row.kind()));
		data.put("object", row.object() == null ? null : row.object().toString());
		data.put("title", row.title());
		// What a new object has stands in the file.
		data.put("changes", row.kind() != Kind.CHANGED ? List.of() : row.changes().stream()
				.map(each -> map("field", each.feature().getName(), "old", each.before(), "new", each.after())).toList());
		data.put("remarks", row.remarks().stream().map(TableImport::data).toList());
		return data;
	}

	private static Map<String, Object> data(Remark remark) {
		return map("tier", remark.tier().name().toLowerCase(Locale.ROOT), "column", remark.heading().isEmpty() ? null : remark.heading(),
				"message", remark.message());
	}

	private static Map<String, Object> map(Object... entries) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int at = 0; at < entries.length; at += 2) {
			map.put(entries[at].toString(), entries[at + 1]);
		}
		return map;
	}

	private static String word(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private TableReport table() throws CliException {
		List<RowOutcome> rows = new ArrayList<>();
		TableReport report = read(row -> {
			if (row.kind() != Kind.UNCHANGED && row.kind() != Kind.ADDED || row.hasWarning()) {
				rows.add(row);
			}
		});
		write(rows);
		report.remarks().forEach(each -> context.err().println(texts.text("tier." + each.tier().name().toLowerCase(Locale.ROOT)) + ": "
				+ each.message()));
		context.out().println(texts.text(order.trial() ? "tableTried" : "tableImported", order.file().getFileName(), report.count(Kind.ADDED),
				report.count(Kind.CHANGED), report.count(Kind.UNCHANGED), report.count(Kind.REFUSED), report.count(Kind.SKIPPED)));
		report.commits().forEach(each -> context.out().println(texts.text("tableCommit", each)));
		if (report.rejects() != null) {
			context.out().println(texts.text("rejectsWritten", report.rejects()));
		}
		return report;
	}

	private void write(List<RowOutcome> rows) {
		if (rows.isEmpty()) {
			return;
		}
		boolean sheets = rows.stream().map(RowOutcome::sheet).distinct().count() > 1;
		List<Column> columns = Stream.of("sheet", "row", "outcome", "object", "title", "remark").skip(sheets ? 0 : 1)
				.map(key -> Column.text(key, texts.text(key))).toList();
		try (RowWriter writer = OutputFormat.TABLE.writer(columns, context.out())) {
			for (RowOutcome row : rows) {
				List<Cell> cells = cells(row);
				writer.row(sheets ? cells : cells.subList(1, cells.size()));
			}
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private List<Cell> cells(RowOutcome row) {
		Stream<String> changes = row.kind() == Kind.CHANGED ? row.changes().stream().map(each -> texts.text("changed", "",
				context.format().labels().label(each.feature()), each.before(), each.after()).strip()) : Stream.empty();
		Stream<String> remarks = row.remarks().stream().filter(each -> each.tier() != Tier.NOTE || row.kind() == Kind.SKIPPED)
				.map(each -> each.heading().isEmpty() ? each.message() : each.heading() + ": " + each.message());
		return List.of(Cell.of(row.sheet()), Cell.of(row.row()), Cell.of(texts.text("outcome." + word(row.kind()))),
				Cell.of(row.object() == null ? "" : row.object().toString()), Cell.of(row.title()),
				Cell.of(Stream.concat(changes, remarks).collect(Collectors.joining(" "))));
	}
}
