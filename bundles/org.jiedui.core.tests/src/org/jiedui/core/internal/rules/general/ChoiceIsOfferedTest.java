/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ChoiceIsOfferedTest {

	private final TestBooks books = new TestBooks();
	private final Target target = JieduiFactory.eINSTANCE.createTarget();

	ChoiceIsOfferedTest() {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.getTargets().add(target);
		books.plan(2024).getTasks().add(task);
	}

	@Test
	void findsWhatNoModuleOffers() {
		target.setMetric("stalls.rent");
		check().finds(target, Literals.TARGET__METRIC);
	}

	@Test
	void isContentWithWhatOneOffersAndWithNothing() {
		check().findsNothing();
		target.setMetric("exchanges.trained");
		check().findsNothing();
		target.setMetric("exchanges.trained.year");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ChoiceIsOffered(), books);
	}
}
