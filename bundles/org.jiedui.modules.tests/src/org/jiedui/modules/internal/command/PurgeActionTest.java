/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Total;
import org.jiedui.core.query.Totals;
import org.jiedui.core.workspace.MissingModule;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Purge;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.modules.Module;
import org.jiedui.modules.Modules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code modules purge} asks, refuses and tells. */
class PurgeActionTest {

	private static final Path COPY = Path.of("backups", "books.zip");

	private final EPackage tourism = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass tour = EcoreFactory.eINSTANCE.createEClass();
	private final MissingModule missing = new MissingModule(tourism);
	private final Modules modules = mock();
	private final Workspace books = mock();
	private final CliContext context = mock();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void describe() throws CliException {
		tourism.setName("tourism");
		tourism.setNsURI("https://example.org/tourism");
		tour.setName("Tour");
		tourism.getEClassifiers().add(tour);
		when(modules.installed()).thenReturn(List.of(new Module("org.jiedui.funding", "1.0.0", "Funds", "", "", "", Set.of())));
		when(context.workspace()).thenReturn(books);
		when(context.format()).thenReturn(new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
		when(context.out()).thenReturn(new PrintStream(out, true, StandardCharsets.UTF_8));
		when(context.err()).thenReturn(new PrintStream(err, true, StandardCharsets.UTF_8));
		when(books.missingModules()).thenReturn(List.of(missing));
		when(books.totals(any(), any())).thenReturn(new Totals(List.of(new Total(1, tour, null, null, 12, Map.of()))));
	}

	private void run(boolean agreed, String... words) throws CliException {
		new PurgeAction(modules, context, new Texts(PurgeAction.class, "messages", Locale.ENGLISH), agreed).run(List.of(words));
	}

	private CliException refusal(boolean agreed, String... words) {
		CliException refusal = catchThrowableOfType(CliException.class, () -> run(agreed, words));
		assertThat(refusal.getMessage()).doesNotContain("{", "NLS missing");
		verify(books, never()).purge(any(), any());
		return refusal;
	}

	@Test
	void unaskedItOnlySaysWhatWouldGo() {
		assertThat(refusal(false, "tourism")).hasMessageContaining("--yes");
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("Tour 12");
	}

	@Test
	void whatIsInstalledMustBeRemovedFirst() {
		assertThat(refusal(true, "tourism", "funding")).hasMessageContaining("modules remove funding");
	}

	@Test
	void whatTheBooksDoNotHoldIsUnknown() {
		assertThat(refusal(true, "tourism", "labour")).hasMessageContaining("labour");
	}

	@Test
	void nothingNamedIsWrongUse() {
		assertThat(refusal(true).code()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void whatWentAndTheCopyAreTold() throws CliException {
		when(books.purge(any(), any())).thenReturn(new Purge(Optional.of(COPY), Map.of(tour, 12L), List.of(ObjectId.of(1, 7)), List.of()));
		run(true, "tourism");
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("Tour 12", COPY.toString(), "no more: 1").doesNotContain("{");
		verify(books).purge(missing, null);
	}

	@Test
	void aServerHasNoCopyHere() throws CliException {
		when(books.purge(any(), any())).thenReturn(new Purge(Optional.empty(), Map.of(tour, 12L), List.of(), List.of()));
		run(true, "tourism");
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("server").doesNotContain("no more", "{");
	}
}
