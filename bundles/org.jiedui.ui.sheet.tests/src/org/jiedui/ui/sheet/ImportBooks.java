/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Village;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.ColumnMapping;
import org.jiedui.sheet.MappingStore;
import org.jiedui.sheet.SheetImport;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.sheet.model.Background;
import org.jiedui.ui.sheet.model.Surroundings;

/** Books in memory with programmes, into which tables are imported. */
public final class ImportBooks {

	private final Workspace workspace = MemoryWorkspace.open();
	private final Map<String, ColumnMapping> mappings = new TreeMap<>();

	/** Adds a programme. */
	public ImportBooks programme(String name) {
		new BooksBuilder().programme(name).books().saveTo(workspace);
		return this;
	}

	/** Adds a village to the register. */
	public ImportBooks village(String name, String code) {
		Village village = JieduiFactory.eINSTANCE.createVillage();
		village.setCode(code);
		BooksBuilder builder = new BooksBuilder();
		builder.party(name, village);
		builder.saveTo(workspace);
		return this;
	}

	public Workspace workspace() {
		return workspace;
	}

	public List<ProgrammeEntry> programmes() {
		List<ProgrammeEntry> programmes = new ArrayList<>();
		try (Session session = workspace.openSession()) {
			for (EObject each : session.load(Query.of(JieduiPackage.Literals.PROGRAMME))) {
				programmes.add(new ProgrammeEntry(session.id(each).orElseThrow(), each.eGet(JieduiPackage.Literals.PROGRAMME__NAME).toString()));
			}
		}
		return programmes;
	}

	/** With answers that come at once. */
	public Surroundings surroundings(Locale locale) {
		return surroundings(locale, () -> new Background() {
			@Override
			public <T> void ask(String name, Question<T> question, Consumer<? super T> answered, Consumer<? super Exception> failed) {
				T answer;
				try {
					answer = question.answer(new NullProgressMonitor());
				} catch (Exception reason) {
					failed.accept(reason);
					return;
				}
				answered.accept(answer);
			}

			@Override
			public void cancel() {
				// Nothing is ever open.
			}
		});
	}

	public Surroundings surroundings(Locale locale, Supplier<Background> backgrounds) {
		return new Surroundings(new SheetImport(), new MemoryMappings(), workspace, programmes(),
				new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), new Labels(locale), backgrounds);
	}

	/** The values of a feature of all objects of a class, as texts. */
	public List<String> stored(EClass type, String feature) {
		try (Session session = workspace.openSession()) {
			return session.load(Query.of(type)).stream().map(each -> String.valueOf(each.eGet(each.eClass().getEStructuralFeature(feature)))).toList();
		}
	}

	private final class MemoryMappings implements MappingStore {

		@Override
		public List<String> names() {
			return List.copyOf(mappings.keySet());
		}

		@Override
		public Optional<ColumnMapping> load(String name) {
			return Optional.ofNullable(mappings.get(name));
		}

		@Override
		public void save(ColumnMapping mapping) {
			mappings.put(mapping.name(), mapping);
		}

		@Override
		public void remove(String name) {
			mappings.remove(name);
		}
	}
}
