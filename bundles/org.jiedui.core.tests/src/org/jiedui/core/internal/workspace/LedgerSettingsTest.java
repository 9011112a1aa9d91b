/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Which settings go with the data of a module. */
class LedgerSettingsTest {

	private static EPackage model(String ledger) {
		EPackage model = EcoreFactory.eINSTANCE.createEPackage();
		model.setName("tourism");
		EClass tour = EcoreFactory.eINSTANCE.createEClass();
		tour.setName("Tour");
		tour.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		EcoreUtil.setAnnotation(tour, Vocabulary.SOURCE, Vocabulary.LEDGER, ledger);
		model.getEClassifiers().add(tour);
		return model;
	}

	@Test
	void thoseOfItsLedgersAreItsOwn() {
		LedgerSettings settings = new LedgerSettings(model("tours"), List.of(JieduiPackage.eINSTANCE));
		assertThat(settings.has("ledger.view.tours")).isTrue();
		assertThat(settings.has("ledger.view.projects")).isFalse();
		assertThat(settings.has("ledger.view.detours")).isFalse();
	}

	@Test
	void thoseOfALedgerThatAnInstalledModuleHasStay() {
		LedgerSettings settings = new LedgerSettings(model("projects"), List.of(JieduiPackage.eINSTANCE));
		assertThat(settings.has("ledger.view.projects")).isFalse();
	}
}
