/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.model.value.Unit;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ChosenUnitFitsTest {

	private final TestBooks books = new TestBooks();
	private final Target target = JieduiFactory.eINSTANCE.createTarget();

	ChosenUnitFitsTest() {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.getTargets().add(target);
		books.plan(2024).getTasks().add(task);
		target.setMetric("exchanges.trained");
	}

	@Test
	void findsAnotherUnit() {
		target.setUnit(Unit.PERSON_TIMES);
		check().finds(target, Literals.FIGURE__UNIT);
	}

	@Test
	void isContentWithTheSameUnitAndWithWhatNobodyKnows() {
		target.setUnit(Unit.PERSONS);
		check().findsNothing();
		target.setUnit(null);
		check().findsNothing();
		target.setUnit(Unit.PERSON_TIMES);
		target.setMetric("stalls.rent");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ChosenUnitFits(), books);
	}
}
