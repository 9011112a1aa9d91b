/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.PlanState;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.editor.plan.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody takes a step before it is known who may. */
class PlanDeskTest {

	private PageFixture fixture;
	private AnnualPlan plan;
	private PlanDesk desk;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("河东–迭部").plan(2024, each -> each.task("修路"));
		fixture = new PageFixture(builder);
		plan = (AnnualPlan) fixture.session.resource().getContents().stream().filter(AnnualPlan.class::isInstance).findFirst().orElseThrow();
		desk = new PlanDesk(fixture.session, () -> new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN), fixture.prompts, shown -> {
		});
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void nothingIsDoneUntilTheRulesAreRead() {
		String reading = desk.refusal(plan, PlanAct.SUBMIT).orElseThrow();
		assertThat(desk.refusalOfDelivery(plan, 5, null)).contains(reading);
		desk.take(plan, PlanAct.SUBMIT);
		verify(fixture.prompts).inform(any(), eq(reading));
		desk.deliver(plan, 5, null);
		assertThat(plan.getState()).isEqualTo(PlanState.DRAFT);
		assertThat(plan.getPeriods()).isEmpty();

		desk.setRules(PlanRules.OPEN);
		assertThat(desk.refusal(plan, PlanAct.SUBMIT)).isEmpty();
		desk.take(plan, PlanAct.SUBMIT);
		assertThat(plan.getState()).isEqualTo(PlanState.SUBMITTED);
	}

	@Test
	void norWhereTheyCannotBeRead() {
		String reading = desk.refusal(plan, PlanAct.SUBMIT).orElseThrow();
		desk.failRules();
		assertThat(desk.refusal(plan, PlanAct.SUBMIT).orElseThrow()).isNotEqualTo(reading).isNotBlank();
		desk.take(plan, PlanAct.SUBMIT);
		assertThat(plan.getState()).isEqualTo(PlanState.DRAFT);
	}

	@Test
	void whoMayNotDeliverIsToldBeforeAnythingWasDelivered() {
		desk.setRules(new PlanRules(Map.of(PlanAct.SUBMIT, Set.of("王五")), 0));
		assertThat(desk.refusalOfDelivery(plan, 5, null).orElseThrow()).contains("王五");
		assertThat(plan.getPeriods()).isEmpty();
		desk.deliver(plan, 5, null);
		assertThat(plan.getPeriods()).isEmpty();
		verify(fixture.prompts).inform(any(), any());
	}
}
