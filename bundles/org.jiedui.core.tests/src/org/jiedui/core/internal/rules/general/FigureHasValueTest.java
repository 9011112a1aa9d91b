/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Output;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Target;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class FigureHasValueTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsOutputsWithoutValue() {
		Output output = output();
		check().finds(output, Literals.FIGURE__VALUE);
	}

	@Test
	void findsTargetsWithoutValue() {
		Target target = JieduiFactory.eINSTANCE.createTarget();
		target.setName("就业");
		TestBooks.task(books.plan(2024), "劳务协作").getTargets().add(target);
		check().finds(target, Literals.FIGURE__VALUE);
		target.setValue(Quantity.of(200));
		check().findsNothing();
	}

	private Output output() {
		Output output = JieduiFactory.eINSTANCE.createOutput();
		output.setName("河堤");
		books.project(ProjectStage.COMPLETED).getOutputs().add(output);
		return output;
	}

	private RuleCheck check() {
		return RuleCheck.of(new FigureHasValue(), books);
	}
}
