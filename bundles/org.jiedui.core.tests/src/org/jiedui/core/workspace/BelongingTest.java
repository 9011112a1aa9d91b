/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.junit.jupiter.api.Test;

class BelongingTest {

	private final Programme programme = JieduiFactory.eINSTANCE.createProgramme();

	@Test
	void aProgrammeAndWhatNamesItStandInItsBooksWithAllParts() {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		plan.setProgramme(programme);
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		plan.getTasks().add(task);
		assertThat(Belonging.programme(programme)).contains(programme);
		assertThat(Belonging.programme(plan)).contains(programme);
		assertThat(Belonging.programme(task)).contains(programme);
	}

	@Test
	void aRootOfAModuleThatNamesAProgrammeStandsInItsBooks() {
		EPackage module = EcoreFactory.eINSTANCE.createEPackage();
		EClass account = EcoreFactory.eINSTANCE.createEClass();
		module.getEClassifiers().add(account);
		EReference books = EcoreFactory.eINSTANCE.createEReference();
		books.setName("books");
		books.setEType(JieduiPackage.Literals.PROGRAMME);
		account.getEStructuralFeatures().add(books);
		EObject object = EcoreUtil.create(account);
		object.eSet(books, programme);
		assertThat(Belonging.isOfProgrammes(account)).isTrue();
		assertThat(Belonging.programme(object)).contains(programme);
	}

	@Test
	void partiesStandInTheRegister() {
		assertThat(Belonging.isOfProgrammes(JieduiPackage.Literals.VILLAGE)).isFalse();
		assertThat(Belonging.programme(JieduiFactory.eINSTANCE.createVillage())).isEmpty();
	}

	@Test
	void aRecordWithoutProgrammeStandsInNoBooks() {
		assertThat(Belonging.isOfProgrammes(JieduiPackage.Literals.ANNUAL_PLAN)).isTrue();
		assertThat(Belonging.programme(JieduiFactory.eINSTANCE.createAnnualPlan())).isEmpty();
	}
}
