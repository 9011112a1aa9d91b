/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Output;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class FigureHasUnitTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsValuesWithoutUnit() {
		Output output = output();
		output.setValue(Quantity.parse("2198.20"));
		check().finds(output, Literals.FIGURE__UNIT);
	}

	@Test
	void isContentWithAUnitOrNoValue() {
		Output output = output();
		check().findsNothing();
		output.setValue(Quantity.parse("2198.20"));
		output.setUnit(new Unit("米"));
		check().findsNothing();
	}

	private Output output() {
		Output output = JieduiFactory.eINSTANCE.createOutput();
		output.setName("河堤");
		books.project(ProjectStage.COMPLETED).getOutputs().add(output);
		return output;
	}

	private RuleCheck check() {
		return RuleCheck.of(new FigureHasUnit(), books);
	}
}
