/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;

class FormPlanTest {

	private static final Labels CHINESE = new Labels(Locale.CHINESE);

	@Test
	void groupsStandInTheOrderOfThePackage() {
		FormPlan plan = FormPlan.of(Literals.PROJECT, CHINESE, feature -> true);
		assertThat(plan.sections()).extracting(FormPlan.Section::label).containsExactly("基本信息", "主体", "时间", "数量与金额", "内容", "明细", "说明与来源");
	}

	@Test
	void inheritedFieldsComeFirst() {
		FormPlan plan = FormPlan.of(Literals.PROJECT, CHINESE, feature -> true);
		assertThat(plan.sections().getFirst().features()).extracting(EStructuralFeature::getName).containsExactly("programme", "name", "code", "area",
				"stage");
	}

	@Test
	void whatIsHiddenLeavesNoEmptyGroup() {
		FormPlan plan = FormPlan.of(Literals.MILESTONE, CHINESE, feature -> feature == Literals.MILESTONE__DUE);
		assertThat(plan.sections()).singleElement().satisfies(section -> {
			assertThat(section.label()).isEqualTo("时间");
			assertThat(section.features()).containsExactly(Literals.MILESTONE__DUE);
		});
	}

	@Test
	void computedValuesAreShownWhereTheyAreColumns() {
		List<EStructuralFeature> fields = FormPlan.of(Literals.PAIRING, CHINESE, feature -> true).sections().stream()
				.flatMap(section -> section.features().stream()).toList();
		assertThat(fields).contains(Literals.PAIRING__SHAPE).doesNotHaveDuplicates();
		assertThat(FormPlan.of(Literals.VILLAGE, CHINESE, feature -> true).sections().stream().flatMap(section -> section.features().stream()))
				.doesNotContain(Literals.PARTY__EFFECTIVE_LEVEL);
	}
}
