/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.jiedui.model.JieduiPackage;
import org.junit.jupiter.api.Test;

class ClassTraitsTest {

	@Test
	void featuresComeByFormGroupAndInheritedOnesFirst() {
		assertThat(new ClassTraits(JieduiPackage.Literals.VILLAGE).features()).extracting("name").containsExactly("name", "code", "aliases",
				"superior", "effectiveLevel", "community", "validFrom", "validUntil", "remarks", "sources", "extensions");
	}

	@Test
	void groupsOfAModuleComeAfterThoseOfTheCore() {
		EPackage module = EcoreFactory.eINSTANCE.createEPackage();
		annotate(module, "group.stock.en", "Stock");
		EClass store = EcoreFactory.eINSTANCE.createEClass();
		module.getEClassifiers().add(store);
		store.getESuperTypes().add(JieduiPackage.Literals.ENTERPRISE);
		add(store, "nowhere", "unheard");
		add(store, "held", "stock");
		add(store, "nick", "basic");
		assertThat(new ClassTraits(store).features()).extracting("name").containsSubsequence("name", "creditCode", "nick", "validFrom", "remarks",
				"held", "nowhere");
	}

	private static void add(EClass type, String name, String group) {
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		annotate(attribute, "group", group);
		type.getEStructuralFeatures().add(attribute);
	}

	private static void annotate(EModelElement element, String key, String value) {
		EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource(Vocabulary.SOURCE);
		annotation.getDetails().put(key, value);
		element.getEAnnotations().add(annotation);
	}
}
