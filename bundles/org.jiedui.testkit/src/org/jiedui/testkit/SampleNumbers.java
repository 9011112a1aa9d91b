/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.MemoryWorkspace;

/** The key numbers of a sample programme, with what the samples of one module add to it. */
public final class SampleNumbers {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

	private final EPackage module;
	private final KeyNumbers numbers;

	/**
	 * @param module the module
	 * @param services what it computes in Java
	 */
	public SampleNumbers(EPackage module, Metric... services) {
		this.module = module;
		numbers = new KeyNumbers(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE, module)), List.of(services),
				new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
	}

	/**
	 * The numbers of the module, as {@code identifier = value}, in their order. What loaded objects tell and what the store tells is the same.
	 *
	 * @param sample name of the file without its ending
	 */
	public List<String> of(String sample) throws Exception {
		return numbers(sample).stream().map(number -> number.id() + " = " + number.value().value()).toList();
	}

	/** The numbers of the module, in their order. */
	public List<KeyNumber> numbers(String sample) throws Exception {
		try (Workspace workspace = MemoryWorkspace.open()) {
			load(workspace, Path.of("../../releng/samples", sample + ".json"));
			load(workspace, Path.of("../org.jiedui." + module.getNsPrefix(), "samples", sample + ".json"));
			try (Session session = workspace.openSession()) {
				EObject programme = session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst();
				int part = session.id(programme).orElseThrow().part();
				List<EObject> roots = session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD).within(part));
				List<KeyNumber> all = new ArrayList<>(numbers.ofServices(roots, type -> true, TODAY));
				List<KeyNumber> stored = numbers.ofStored(workspace, part, type -> false, TODAY);
				all.addAll(stored);
				assertThat(numbers.ofLoaded(roots, type -> true, TODAY)).containsExactlyElementsOf(all);
				return numbers.grouped(all).stream().filter(group -> group.module() == module).flatMap(group -> group.numbers().stream()).toList();
			}
		}
	}

	private static void load(Workspace workspace, Path file) throws Exception {
		try (Session session = workspace.openSession(); InputStream in = Files.newInputStream(file)) {
			new ProgrammeImport(session).read(in, file.toString());
			session.save("", null);
		}
	}
}
