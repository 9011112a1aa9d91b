/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.Target;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.editor.progress.ProgressHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet on which the progress of all tasks is entered. */
class ProgressPageTest {

	private PageFixture fixture;
	private ProgressPage page;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		var bureau = builder.party("农业农村局");
		builder.programme("河东–迭部").plan(LocalDate.now().getYear(), plan -> plan.name("计划").task("产业", task -> {
			task.setResponsible(bureau);
			Target target = JieduiFactory.eINSTANCE.createTarget();
			target.setName("基地");
			target.setValue(Quantity.of(5));
			task.getTargets().add(target);
		}).task("劳务", task -> task.setProgress(20)).task("人才"));
		fixture = new PageFixture(builder);
		openPage();
	}

	private void openPage() {
		LedgerCatalog catalog = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));
		page = new ProgressPage(new LedgerContext(fixture.context, catalog.find("plan").orElseThrow(), catalog), () -> null);
		fixture.open(page);
		fixture.settle();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private PlanTask task(String name) {
		return page.rows().plan().getTasks().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent ? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(ProgressPageTest::all))
				: Stream.of(control);
	}

	private ToolItem button(String id) {
		return all(page.head()).filter(ToolBar.class::isInstance).flatMap(bar -> Stream.of(((ToolBar) bar).getItems()))
				.filter(item -> id.equals(item.getData(ProgressHead.ID))).findFirst().orElseThrow();
	}

	private void click(String id) {
		button(id).notifyListeners(SWT.Selection, new Event());
		page.changed();
		fixture.settle();
	}

	private void choose(int combo, int index) {
		Combo chosen = all(page.head()).filter(Combo.class::isInstance).map(Combo.class::cast).toList().get(combo);
		chosen.select(index);
		chosen.notifyListeners(SWT.Selection, new Event());
		fixture.settle();
	}

	@Test
	void allTasksWithTheirTargetsStandOnTheSheet() {
		assertThat(page.grid().lines().size()).isEqualTo(4);
		assertThat(page.grid().lines().get(1)).isInstanceOf(Target.class);
		assertThat(page.rows().number(task("劳务"))).isEqualTo("2");
	}

	@Test
	void progressIsPastedFilledUndoneAndSaved() {
		page.grid().reveal(task("劳务"), Literals.PLAN_TASK__PROGRESS);
		fixture.settle();
		page.grid().operations().paste("40\n60\n");
		assertThat(task("劳务").getProgress()).isEqualTo(40);
		assertThat(task("人才").getProgress()).isEqualTo(60);
		fixture.session.editingDomain().getCommandStack().undo();
		assertThat(task("劳务").getProgress()).isEqualTo(20);
		assertThat(fixture.session.isDirty()).isFalse();
		fixture.session.editingDomain().getCommandStack().redo();
		fixture.session.save("", null);
		assertThat(fixture.session.isDirty()).isFalse();
	}

	@Test
	void theActualValueOfATargetIsTyped() {
		EObject target = page.grid().lines().get(1);
		page.grid().reveal(target, Literals.TARGET__ACTUAL);
		fixture.settle();
		page.grid().operations().paste("3");
		assertThat(((Target) target).getActual()).isEqualTo(Quantity.of(3));
	}

	@Test
	void oneSeesOnlyWhatAPartyIsResponsibleFor() {
		choose(2, 1);
		assertThat(page.grid().lines().size()).isEqualTo(2);
		assertThat(page.grid().lines().get(0)).isSameAs(task("产业"));
	}

	@Test
	void aMonthIsDeliveredInOneStepAndThenNotOnceMore() {
		choose(1, 4);
		choose(2, 1);
		click("deliver");
		ReportingPeriod period = page.rows().plan().getPeriods().getFirst();
		assertThat(period.getMonth()).isEqualTo(5);
		assertThat(period.getDeliveredBy()).isSameAs(task("产业").getResponsible());
		assertThat(period.getState()).isEqualTo(PlanState.SUBMITTED);
		ToolItem button = button("deliver");
		assertThat(button.isEnabled()).isFalse();
		assertThat(button.getToolTipText()).isNotBlank().doesNotContain("{");
		fixture.session.editingDomain().getCommandStack().undo();
		assertThat(page.rows().plan().getPeriods()).isEmpty();
	}

	@Test
	void whoMayNotDeliverSeesIt() {
		assertThat(button("deliver").isEnabled()).isTrue();
		new PlanRules(Map.of(PlanAct.SUBMIT, Set.of("王五")), 0).write(fixture.workspace.settings());
		openPage();
		assertThat(button("deliver").isEnabled()).isFalse();
		assertThat(button("deliver").getToolTipText()).contains("王五");
	}

	@Test
	void whatWasDeliveredIsReturnedDeliveredAgainAndApproved() {
		when(fixture.prompts.ask(any(), any(), any(), any())).thenReturn(Optional.of("补充实际值"));
		click("deliver");
		ReportingPeriod period = page.rows().plan().getPeriods().getFirst();
		click("return");
		assertThat(period.getState()).isEqualTo(PlanState.RETURNED);
		assertThat(period.getSteps().getLast().getRemarks()).isEqualTo("补充实际值");
		click("deliver");
		click("approve");
		assertThat(period.getState()).isEqualTo(PlanState.APPROVED);
	}

	@Test
	void aMonthThatIsMissingLeadsToItsSheet() {
		choose(1, 7);
		page.showRows(List.of(new RowFilter.InYear(Literals.ANNUAL_PLAN__YEAR, LocalDate.now().getYear()),
				new RowFilter.OneOf(Literals.REPORTING_PERIOD__MONTH, List.of(3)),
				new RowFilter.Named(Literals.REPORTING_PERIOD__DELIVERED_BY, List.of("农业农村局"))));
		fixture.settle();
		assertThat(page.rows().month()).isEqualTo(3);
		assertThat(page.rows().party()).isSameAs(task("产业").getResponsible());
		assertThat(page.rows().plan().getPeriods()).isEmpty();
	}

	@Test
	void whatAPartyReportedLeadsToItsSheet() {
		choose(1, 1);
		choose(2, 1);
		click("deliver");
		choose(2, 0);
		choose(1, 7);
		ReportingPeriod period = page.rows().plan().getPeriods().getFirst();
		assertThat(page.shows(period)).isTrue();
		page.reveal(period, null);
		fixture.settle();
		assertThat(page.rows().month()).isEqualTo(2);
		assertThat(page.rows().party()).isSameAs(period.getDeliveredBy());
	}
}
