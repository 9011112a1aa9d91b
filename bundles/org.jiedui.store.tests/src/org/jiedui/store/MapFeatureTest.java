/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.store.fixture.Books;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map from words to words is a list of entries, which are parts like others. */
class MapFeatureTest {

	private static final EcoreFactory MAKE = EcoreFactory.eINSTANCE;

	@TempDir
	private Path folder;
	private final EPackage model = MAKE.createEPackage();
	private final EClass shelf = MAKE.createEClass();
	private final EClass entry = MAKE.createEClass();
	private final EReference labels = MAKE.createEReference();

	@BeforeEach
	void define() {
		model.setName("shelves");
		model.setNsPrefix("shelves");
		model.setNsURI("https://example.org/shelves");
		model.getEClassifiers().addAll(List.of(shelf, entry));
		shelf.setName("Shelf");
		entry.setName("Label");
		entry.setInstanceClass(Map.Entry.class);
		attribute("key");
		attribute("value");
		labels.setName("labels");
		labels.setEType(entry);
		labels.setContainment(true);
		labels.setUpperBound(-1);
		shelf.getEStructuralFeatures().add(labels);
		DynamicModels.register(model);
	}

	@AfterEach
	void forget() {
		DynamicModels.unregister(model);
	}

	private void attribute(String name) {
		var attribute = MAKE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		entry.getEStructuralFeatures().add(attribute);
	}

	private EObject label(String key, String value) {
		EObject made = EcoreUtil.create(entry);
		made.eSet(feature("key"), key);
		made.eSet(feature("value"), value);
		return made;
	}

	private EStructuralFeature feature(String name) {
		return entry.getEStructuralFeature(name);
	}

	@SuppressWarnings("unchecked")
	private EMap<String, String> labels(EObject of) {
		return (EMap<String, String>) of.eGet(labels);
	}

	private Map<String, String> stored(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			return Map.copyOf(labels(session.load(Query.of(shelf)).getFirst()).map());
		}
	}

	@Test
	void itsEntriesAreSavedAndReadAgain() {
		try (Workspace workspace = MemoryWorkspace.open(Books.provider(model).open(folder.toString(), null)); Session session = workspace.openSession()) {
			EObject made = EcoreUtil.create(shelf);
			labels(made).put("zh", "书架");
			labels(made).put("en", "shelf");
			execute(session, session.add(List.of(made)));
			session.save("", null);
			assertThat(stored(workspace)).containsOnly(Map.entry("zh", "书架"), Map.entry("en", "shelf"));
			var domain = session.editingDomain();
			execute(session, AddCommand.create(domain, made, labels, label("fr", "étagère")));
			execute(session, SetCommand.create(domain, labels(made).get(0), feature("value"), "架子"));
			execute(session, RemoveCommand.create(domain, made, labels, labels(made).get(1)));
			session.save("", null);
			assertThat(session.isDirty()).isFalse();
			assertThat(stored(workspace)).containsOnly(Map.entry("zh", "架子"), Map.entry("fr", "étagère"));
		}
	}

	private static void execute(Session session, Command command) {
		session.editingDomain().getCommandStack().execute(command);
	}
}
