/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.Sale;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.evidence.internal.reconcile.DefaultReconciliation;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** {@code reconcile} with a programme. */
class ReconcileCommandTest {

	@TempDir
	private Path folder;
	private OfficeBooks books;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder.resolve("books"));
		Sale sale = books.entry(ConsumptionFactory.eINSTANCE.createSale(), "2023年消费帮扶");
		sale.setSince(PartialDate.of(2023));
		sale.setAmount(Money.of(30_000_000));
		books.save();
	}

	@AfterEach
	void close() {
		books.close();
	}

	private ExitCode run(String... arguments) throws Exception {
		CliContext context = mock(CliContext.class);
		when(context.workspace()).thenReturn(books.workspace());
		when(context.out()).thenReturn(new PrintStream(out, true, StandardCharsets.UTF_8));
		when(context.locale()).thenReturn(Locale.ENGLISH);
		when(context.format()).thenReturn(new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
		when(context.texts(any())).thenAnswer(call -> new Texts(call.getArgument(0), "messages", Locale.ENGLISH));
		ReconcileCommand command = new ReconcileCommand(books.engine().sources(), books.engine()::article,
				new DefaultReconciliation(List.of()), books.names());
		new CommandLine(command).parseArgs(arguments);
		return command.run(context);
	}

	private String output() {
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void filesAreComparedWithTheBooks() throws Exception {
		Path file = Files.writeString(folder.resolve("brief.txt"), "2023年销售额3625万元。");

		assertThat(run(file.toString(), "--programme", "迭部", "--format", "json")).isEqualTo(ExitCode.FINDINGS);
		assertThat(output()).contains("\"verdict\"").contains("differs").contains("consumption_sales").contains("6250000").contains("brief.txt");
	}

	@Test
	void withoutFilesTheDocumentsOfTheProgrammeAre() throws Exception {
		books.take("简报", "2023年销售额3000万元。");

		assertThat(run("--programme", "河东-迭部")).isEqualTo(ExitCode.SUCCESS);
		assertThat(output()).contains("agrees").contains("简报: 3000万元");
	}

	@Test
	void somethingMustBeNamed() {
		assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(CliException.class, this::run)).hasMessageContaining("--programme");
	}
}
