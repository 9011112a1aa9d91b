/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.DynamicModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cell says nothing where a feature was set to nothing, and what the feature begins with where it was left alone. */
class ExportedNothingTest extends ExportFixture {

	private static final List<String> COLUMNS = List.of("name", "plain", "mayBeUnset");

	private final EPackage module = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass stall = EcoreFactory.eINSTANCE.createEClass();

	@BeforeEach
	void register() {
		module.setName("stalls");
		module.setNsPrefix("stalls");
		module.setNsURI("https://example.org/stalls");
		stall.setName("Stall");
		stall.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		attribute("plain");
		attribute("mayBeUnset").setUnsettable(true);
		module.getEClassifiers().add(stall);
		DynamicModels.register(module);
	}

	private EAttribute attribute(String name) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		attribute.setDefaultValueLiteral("未填");
		stall.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	@AfterEach
	void unregister() {
		DynamicModels.unregister(module);
	}

	@Test
	void cellsSayNothingWhereNothingWasSet() throws Exception {
		books.saveTo(workspace);
		try (Session session = workspace.openSession()) {
			EObject home = session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst();
			EObject left = stall("a", home);
			EObject emptied = stall("b", home);
			COLUMNS.subList(1, COLUMNS.size()).forEach(each -> emptied.eSet(stall.getEStructuralFeature(each), null));
			session.editingDomain().getCommandStack().execute(session.add(List.of(left, emptied)));
			session.save("", null);
		}
		RowChoice rows = all(stall).columns(COLUMNS);
		List<String> ofObjects = csv(rows.where(object -> true));
		assertThat(ofObjects).hasSize(3).anyMatch(line -> line.contains("a,未填,未填")).noneMatch(line -> line.contains("b,未填"));
		assertThat(csv(rows)).isEqualTo(ofObjects);
	}

	private EObject stall(String name, EObject home) {
		EObject made = EcoreUtil.create(stall);
		made.eSet(JieduiPackage.Literals.PROGRAMME_RECORD__NAME, name);
		made.eSet(JieduiPackage.Literals.PROGRAMME_RECORD__PROGRAMME, home);
		return made;
	}
}
