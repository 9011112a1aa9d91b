/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.model.JieduiPackage.Literals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CellNumberTest {

	@Test
	@DisplayName("Money, quantities and numbers with a unit are summed up")
	void measuresAreSummedUp() {
		assertThat(CellNumber.isMeasure(Literals.PROJECT__BUDGET)).isTrue();
		assertThat(CellNumber.isMeasure(Literals.FIGURE__VALUE)).isTrue();
		assertThat(CellNumber.isMeasure(Literals.MEMBER__COUNT)).isTrue();
	}

	@Test
	@DisplayName("Years and months are numbers, but nothing comes of adding them")
	void yearsAreNotSummedUp() {
		assertThat(CellNumber.isNumeric(Literals.ANNUAL_PLAN__YEAR)).isTrue();
		assertThat(CellNumber.isMeasure(Literals.ANNUAL_PLAN__YEAR)).isFalse();
		assertThat(CellNumber.isMeasure(Literals.REPORTING_PERIOD__MONTH)).isFalse();
	}

	@Test
	void textIsNoMeasure() {
		assertThat(CellNumber.isMeasure(Literals.PLAN_TASK__NAME)).isFalse();
	}
}
