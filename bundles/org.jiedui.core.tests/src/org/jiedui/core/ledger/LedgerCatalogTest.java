/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.junit.jupiter.api.Test;

class LedgerCatalogTest {

	private final LedgerCatalog catalog = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));

	@Test
	void aProgrammeHasTheLedgersOfTheCoreInTheirOrder() {
		assertThat(catalog.ofProgrammes()).extracting(Ledger::id).containsExactly("pairings", "plan", "projects", "exchanges");
	}

	@Test
	void partiesStandInTheRegister() {
		assertThat(catalog.ofRegister()).extracting(Ledger::id).containsExactly("parties");
	}

	@Test
	void rowsOfThePlanAreTasksOfEveryPlanAtEveryDepth() {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		PlanTask subtask = JieduiFactory.eINSTANCE.createPlanTask();
		plan.getTasks().add(task);
		task.getTasks().add(subtask);

		Ledger ledger = catalog.find("plan").orElseThrow();

		assertThat(ledger.owners()).containsExactly(JieduiPackage.Literals.ANNUAL_PLAN);
		assertThat(ledger.rows(List.of(plan, JieduiFactory.eINSTANCE.createProject()))).containsExactly(task, subtask);
		assertThat(ledger.slots(JieduiPackage.Literals.ANNUAL_PLAN)).containsExactly(JieduiPackage.Literals.ANNUAL_PLAN__TASKS);
	}

	@Test
	void whatCanBeMadeInALedgerAreTheConcreteClasses() {
		Ledger exchanges = catalog.find("exchanges").orElseThrow();

		assertThat(catalog.creatable(exchanges)).containsExactly(JieduiPackage.Literals.VISIT, JieduiPackage.Literals.JOINT_MEETING,
				JieduiPackage.Literals.ACTIVITY, JieduiPackage.Literals.TRAINING);
	}

	@Test
	void aPartIsFoundInTheLedgerOfTheRowThatHoldsIt() {
		var pairing = JieduiFactory.eINSTANCE.createPairing();
		var member = JieduiFactory.eINSTANCE.createMember();
		pairing.getMembers().add(member);

		assertThat(catalog.listing(member)).map(Ledger::id).contains("pairings");
	}
}
