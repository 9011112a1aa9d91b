/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.core.spi.exchange.UnclearOrderException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the command line says of a table that is imported. */
class TableImportTest {

	@TempDir
	private Path folder;
	private Terminal terminal;
	private Path file;
	private final Scripted importer = new Scripted();

	/** Tells of rows as a test says. */
	private static final class Scripted implements TableImporter {

		private final List<RowOutcome> rows = new ArrayList<>();
		private ExchangeException failure;
		private TableOrder order;

		@Override
		public Set<String> endings() {
			return Set.of("xlsx");
		}

		@Override
		public TableReport read(TableOrder given, Consumer<RowOutcome> told, IProgressMonitor monitor) throws ExchangeException {
			order = given;
			if (failure != null) {
				throw failure;
			}
			rows.forEach(told);
			Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
			rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
			List<TableReport.ColumnUse> columns = List.of(new TableReport.ColumnUse("名称", "name"), new TableReport.ColumnUse("序号", ""));
			return new TableReport(columns, counts, 0, "河东–迭部",
					given.trial() ? List.of() : List.of(new CommitNumber(2, 7)), null, List.of(new Remark(Tier.NOTE, "序号", "Left out.")));
		}
	}

	@BeforeEach
	void makeWorkspace() throws Exception {
		terminal = new Terminal(folder.resolve("books")).taking(importer);
		terminal.run("init");
		file = Files.writeString(folder.resolve("a.xlsx"), "x");
	}

	private void row(int number, Kind kind, Remark... remarks) {
		importer.rows.add(new RowOutcome(number, kind, kind == Kind.ADDED ? null : ObjectId.of(2, number), "项目" + number,
				List.of(new FieldChange(JieduiPackage.Literals.PROGRAMME_RECORD__NAME, "旧", "新")), List.of(remarks)));
	}

	@Test
	void allDoneIsSuccess() {
		row(2, Kind.ADDED);
		row(3, Kind.CHANGED);

		Outcome outcome = terminal.run("import", file.toString(), "--class", "Project", "--rejects", "r.xlsx", "--sheet", "S", "-m", "why");

		assertThat(outcome.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(outcome.out()).contains("1 rows added, 1 changed", "旧 → 新", "revert 2#7");
		assertThat(outcome.err()).contains("Left out.");
		assertThat(importer.order.type()).contains(JieduiPackage.Literals.PROJECT);
		assertThat(importer.order.sheet()).contains("S");
		assertThat(importer.order.rejects()).contains(Path.of("r.xlsx"));
		assertThat(importer.order.message()).isEqualTo("why");
		assertThat(importer.order.trial()).isFalse();
	}

	@Test
	void refusedRowsAreTold() {
		row(2, Kind.ADDED);
		row(3, Kind.REFUSED, new Remark(Tier.ERROR, "总投资", "No amount."));

		Outcome outcome = terminal.run("import", file.toString(), "--dry-run");

		assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(outcome.out()).contains("refused", "总投资: No amount.", "nothing was changed");
		assertThat(importer.order.trial()).isTrue();
	}

	@Test
	void jsonAccountsForEveryRow() throws Exception {
		row(2, Kind.ADDED);
		row(3, Kind.CHANGED);
		row(4, Kind.REFUSED, new Remark(Tier.ERROR, "", "No."));
		row(5, Kind.UNCHANGED);
		row(6, Kind.SKIPPED);

		JsonNode json = new ObjectMapper().readTree(terminal.run("import", file.toString(), "--format", "json").out());

		assertThat(json.fieldNames()).toIterable().containsExactly("file", "dryRun", "programme", "columns", "added", "changed", "unchanged",
				"refused", "skipped", "warnings", "commits", "rejects", "remarks", "rows");
		assertThat(json.get("rows").findValuesAsText("outcome")).containsExactly("added", "changed", "refused", "unchanged", "skipped");
		assertThat(json.get("rows").get(1).get("changes").get(0).get("field").asText()).isEqualTo("name");
		assertThat(json.get("rows").get(2).get("remarks").get(0).get("tier").asText()).isEqualTo("error");
		assertThat(json.get("commits").get(0).asText()).isEqualTo("2#7");
		assertThat(json.get("columns").get(1).get("field").isNull()).isTrue();
	}

	@Test
	void anUnclearOrderIsWrongUseAndABadFileAFailure() {
		importer.failure = new UnclearOrderException("Choose a programme.", null);
		assertThat(terminal.run("import", file.toString())).isEqualTo(new Outcome(ExitCode.USAGE, "", "Choose a programme.\n"));

		importer.failure = new ExchangeException("Damaged.");
		assertThat(terminal.run("import", file.toString())).isEqualTo(new Outcome(ExitCode.FAILED, "", "Damaged.\n"));
	}

	@Test
	void optionsFitTheFile() throws Exception {
		Path programmes = Files.writeString(folder.resolve("a.json"), "{}");

		assertThat(terminal.run("import", programmes.toString(), "--dry-run").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("import", file.toString(), "--copy").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("import", file.toString(), "--class", "Nonsense").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("import", file.toString(), "--programme", "Nowhere").code()).isEqualTo(ExitCode.USAGE);
		assertThat(terminal.run("import", folder.resolve("missing.xlsx").toString()).code()).isEqualTo(ExitCode.FAILED);
	}
}
