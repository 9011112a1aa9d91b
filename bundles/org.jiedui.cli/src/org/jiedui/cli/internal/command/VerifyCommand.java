/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Maintenance;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is wrong in the database of the workspace. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "verify")
public final class VerifyCommand implements CliCommand {

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Maintenance maintenance = BackupCommand.maintenance(context);
		Texts texts = context.texts(VerifyCommand.class);
		List<Column> columns = Stream.of("check", "object", "sentence").map(key -> Column.text(key, texts.text(key))).toList();
		AtomicLong faults = new AtomicLong();
		try (RowWriter rows = output.writer(columns, context.out())) {
			maintenance.verify(finding -> {
				faults.incrementAndGet();
				write(finding, rows);
			}, null);
		}
		return faults.get() == 0 ? ExitCode.SUCCESS : ExitCode.FINDINGS;
	}

	private static void write(BooksFinding finding, RowWriter rows) {
		try {
			rows.row(List.of(Cell.of(finding.check()), Cell.of(finding.object() == null ? null : finding.object().toString()),
					Cell.of(finding.sentence())));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
