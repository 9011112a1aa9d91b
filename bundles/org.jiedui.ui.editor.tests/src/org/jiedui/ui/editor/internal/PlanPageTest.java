/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.core.plan.PlanNumbering;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.model.StepKind;
import org.jiedui.model.TaskState;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.editor.plan.PlanHeader;
import org.jiedui.ui.gantt.DateSpan;
import org.jiedui.ui.gantt.GanttChart;
import org.jiedui.ui.gantt.GanttLine;
import org.jiedui.ui.gantt.GanttLink;
import org.jiedui.ui.gantt.Zoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of a year, worked on with keys and the mouse. */
class PlanPageTest {

	private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

	private PageFixture fixture;
	private PlanPage page;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("河东–迭部").plan(2023, plan -> plan.name("二三年计划").task("旧", MARCH.minusYears(1))).plan(2024, plan -> plan.name("二四年计划")
				.task("产业", task -> {
					task.getTasks().add(part("基地", MARCH, MARCH.plusDays(40)));
					task.getTasks().add(part("市场", MARCH.plusDays(50), MARCH.plusDays(90)));
				}).task("劳务", task -> {
					task.setStart(MARCH.plusMonths(2));
					task.setDue(MARCH.plusMonths(5));
				}));
		fixture = new PageFixture(builder);
		page = (PlanPage) fixture.ledger("plan");
		fixture.open(page);
		fixture.settle();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private static PlanTask part(String name, LocalDate start, LocalDate due) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName(name);
		task.setStart(start);
		task.setDue(due);
		return task;
	}

	private PlanTask task(String name) {
		return new PlanNumbering(page.plan()).all().keySet().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	private List<String> outline() {
		return new PlanNumbering(page.plan()).all().entrySet().stream().map(each -> each.getValue() + " " + each.getKey().getName()).toList();
	}

	private void select(String name) {
		page.grid().reveal(task(name), Literals.PLAN_TASK__NAME);
		fixture.settle();
	}

	private void press(int modifiers, int key) {
		NatTable table = page.grid().table();
		Control target = page.grid().operations().isEditing() ? table.getActiveCellEditor().getEditorControl() : table;
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = key;
		event.character = key < 0x10000 ? (char) key : 0;
		event.doit = true;
		target.notifyListeners(SWT.KeyDown, event);
		fixture.settle();
	}

	private void undo() {
		fixture.session.editingDomain().getCommandStack().undo();
		fixture.settle();
	}

	private void mouse(Control control, int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.count = 1;
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
		fixture.settle();
	}

	@Test
	void theLatestPlanIsShownAsATree() {
		assertThat(page.plan().getYear()).isEqualTo(2024);
		assertThat(page.grid().lines().size()).isEqualTo(4);
		assertThat(outline()).containsExactly("1 产业", "1.1 基地", "1.2 市场", "2 劳务");
	}

	@Test
	void aTaskOfAnotherPlanBringsThatPlan() {
		AnnualPlan former = former();
		page.reveal(former.getTasks().getFirst(), null);
		fixture.settle();
		assertThat(page.plan()).isSameAs(former);
		assertThat(page.work().selected()).containsExactlyElementsOf(former.getTasks());
	}

	@Test
	void aPlanIsMadeWithTheKeyboardAlone() {
		select("产业");
		assertThat(page.work().canInsert()).isTrue();
		press(SWT.NONE, SWT.INSERT);
		assertThat(page.grid().operations().isEditing()).as("the name can be typed at once").isTrue();
		((Text) page.grid().table().getActiveCellEditor().getEditorControl()).setText("人才");
		press(SWT.NONE, SWT.CR);
		assertThat(outline()).containsExactly("1 产业", "1.1 基地", "1.2 市场", "2 人才", "3 劳务");
		select("人才");
		press(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
		assertThat(outline()).containsExactly("1 产业", "1.1 基地", "1.2 市场", "1.3 人才", "2 劳务");
		press(SWT.ALT, SWT.ARROW_UP);
		assertThat(outline()).containsExactly("1 产业", "1.1 基地", "1.2 人才", "1.3 市场", "2 劳务");
		press(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
		assertThat(outline()).containsExactly("1 产业", "1.1 基地", "1.2 市场", "2 人才", "3 劳务");
		assertThat(page.work().selected()).extracting(PlanTask::getName).containsExactly("人才");
		undo();
		undo();
		undo();
		undo();
		undo();
		assertThat(outline()).containsExactly("1 产业", "1.1 基地", "1.2 市场", "2 劳务");
		assertThat(fixture.session.isDirty()).isFalse();
	}

	@Test
	void aBranchIsFoldedByKey() {
		select("产业");
		press(SWT.NONE, '-');
		assertThat(page.grid().lines().size()).isEqualTo(2);
		press(SWT.NONE, '+');
		assertThat(page.grid().lines().size()).isEqualTo(4);
	}

	@Test
	void aTaskIsDraggedByItsNumber() {
		NatTable table = page.grid().table();
		int first = top("产业") + 2;
		int last = top("劳务") + 12;
		mouse(table, SWT.MouseDown, 10, last);
		mouse(table, SWT.MouseMove, 10, last - 10);
		mouse(table, SWT.MouseMove, 10, first);
		mouse(table, SWT.MouseUp, 10, first);
		assertThat(outline()).containsExactly("1 劳务", "2 产业", "2.1 基地", "2.2 市场");
		undo();
		assertThat(outline()).containsExactly("1 产业", "1.1 基地", "1.2 市场", "2 劳务");
	}

	private int top(String name) {
		return page.grid().lines().indexOf(task(name)) * 24 + page.grid().table().getStartYOfRowPosition(
				page.grid().table().getRowCount() - page.grid().lines().size());
	}

	private GanttChart chart() {
		return page.table().chart();
	}

	private int x(LocalDate day) {
		return chart().scale().x(day);
	}

	@Test
	void aBarIsDraggedInOneStepOfUndo() {
		int y = top("市场") + 12;
		int from = x(MARCH.plusDays(70));
		int to = x(MARCH.plusDays(84));
		mouse(chart(), SWT.MouseDown, from, y);
		mouse(chart(), SWT.MouseMove, to, y);
		mouse(chart(), SWT.MouseUp, to, y);
		assertThat(task("市场").getStart()).isEqualTo(MARCH.plusDays(64));
		assertThat(task("市场").getDue()).isEqualTo(MARCH.plusDays(104));
		assertThat(page.work().selected()).extracting(PlanTask::getName).containsExactly("市场");
		undo();
		assertThat(task("市场").getStart()).isEqualTo(MARCH.plusDays(50));
		assertThat(fixture.session.isDirty()).isFalse();
		fixture.session.editingDomain().getCommandStack().redo();
		assertThat(task("市场").getDue()).isEqualTo(MARCH.plusDays(104));
	}

	@Test
	void theBarOfABranchTakesItsTasksAlong() {
		chart().zoom(Zoom.QUARTER);
		int y = top("产业") + 12;
		int from = (x(MARCH) + x(MARCH.plusDays(90))) / 2;
		int to = from + x(MARCH.plusDays(7)) - x(MARCH);
		mouse(chart(), SWT.MouseDown, from, y);
		mouse(chart(), SWT.MouseMove, to, y);
		mouse(chart(), SWT.MouseUp, to, y);
		assertThat(task("基地").getStart()).isEqualTo(MARCH.plusDays(7));
		assertThat(task("市场").getDue()).isEqualTo(MARCH.plusDays(97));
		undo();
		assertThat(task("基地").getStart()).isEqualTo(MARCH);
	}

	private Optional<ToolItem> button(String id) {
		return all(page.header()).filter(ToolBar.class::isInstance).flatMap(bar -> Stream.of(((ToolBar) bar).getItems()))
				.filter(item -> id.equals(item.getData(PlanHeader.ID))).findFirst();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent ? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(PlanPageTest::all))
				: Stream.of(control);
	}

	private void click(String id) {
		button(id).orElseThrow().notifyListeners(SWT.Selection, new Event());
		page.changed();
		fixture.settle();
	}

	@Test
	void aPlanIsSubmittedReturnedSubmittedAgainApprovedAndFrozen() {
		when(fixture.prompts.ask(any(), any(), any(), any())).thenReturn(Optional.of("补充责任单位"));
		when(fixture.prompts.confirm(any(), any(), any())).thenReturn(true);
		assertThat(button("approve")).isEmpty();
		click("submit");
		assertThat(page.plan().getState()).isEqualTo(PlanState.SUBMITTED);
		assertThat(button("submit")).isEmpty();
		click("return");
		assertThat(page.plan().getState()).isEqualTo(PlanState.RETURNED);
		assertThat(page.plan().getSteps().getLast().getRemarks()).isEqualTo("补充责任单位");
		click("submit");
		click("approve");
		assertThat(task("市场").getApprovedDue()).isEqualTo(MARCH.plusDays(90));
		click("freeze");
		assertThat(page.plan().getSteps()).extracting(each -> each.getStep()).containsExactly(StepKind.SUBMITTED, StepKind.RETURNED, StepKind.SUBMITTED,
				StepKind.APPROVED, StepKind.FROZEN);
		assertThat(page.table().content().refusal(0)).isPresent();
		assertThat(page.work().canInsert()).isFalse();
		select("市场");
		press(SWT.NONE, SWT.INSERT);
		assertThat(outline()).hasSize(4);
		undo();
		undo();
		assertThat(page.plan().getState()).isEqualTo(PlanState.SUBMITTED);
		assertThat(task("市场").getApprovedDue()).isNull();
	}

	private GanttLine line(String name) {
		return page.table().content().line(page.grid().lines().indexOf(task(name))).orElseThrow();
	}

	@Test
	void theBarOfABranchReachesFromItsFirstDayToItsLast() {
		assertThat(line("产业").span()).isEqualTo(new DateSpan(MARCH, MARCH.plusDays(90)));
		assertThat(line("产业").summary()).isTrue();
		assertThat(line("市场").summary()).isFalse();
		task("基地").setProgress(100);
		page.table().content().move(1, 0);
		assertThat(line("产业").percent()).as("41 of 82 days, all of them done").isEqualTo(50);
	}

	@Test
	void theDatesThatWereApprovedStayUnderTheBar() {
		assertThat(line("市场").baseline()).isNull();
		click("submit");
		click("approve");
		DateSpan approved = line("市场").span();
		page.table().content().move(page.grid().lines().indexOf(task("市场")), 10);
		assertThat(line("市场").span()).isEqualTo(approved.shifted(10));
		assertThat(line("市场").baseline()).isEqualTo(approved);
	}

	@Test
	void whatMustBeDoneBeforeIsLinkedFromEitherEnd() {
		task("市场").getPredecessors().add(task("基地"));
		page.table().content().move(1, 0);
		int base = page.grid().lines().indexOf(task("基地"));
		assertThat(page.table().content().links(base, base + 1)).containsExactly(new GanttLink(base, base + 1));
		assertThat(page.table().content().links(base + 1, base + 2)).containsExactly(new GanttLink(base, base + 1));
		assertThat(page.table().content().links(base, base + 2)).as("told once").hasSize(1);
	}

	@Test
	void whatShouldBeDoneByNowIsLate() {
		assertThat(line("市场").late()).isTrue();
		task("市场").setState(TaskState.DONE);
		assertThat(line("市场").late()).isFalse();
	}

	@Test
	void aBarIsToldInWords() {
		page.table().content().select(page.grid().lines().indexOf(task("市场")));
		fixture.settle();
		String words = page.table().content().describe(page.table().content().selected());
		assertThat(words).contains("1.2 市场", MARCH.plusDays(50).toString(), MARCH.plusDays(90).toString(), "41");
	}

	@Test
	void aCopyForAnotherYearIsShown() {
		when(fixture.prompts.ask(any(), any(), any(), any())).thenReturn(Optional.of("2025"));
		click("copy");
		assertThat(page.plan().getYear()).isEqualTo(2025);
		assertThat(page.plan().getState()).isEqualTo(PlanState.DRAFT);
		assertThat(task("市场").getDue()).isEqualTo(MARCH.plusDays(90).plusYears(1));
		undo();
		page.changed();
		assertThat(page.plan().getYear()).isEqualTo(2024);
	}

	@Test
	void aBranchIsCopiedToThePlanOfAnotherYear() {
		AnnualPlan now = page.plan();
		page.desk().copyBranches(now, List.of(task("产业"), task("市场")), List.of(now, former()));
		fixture.settle();
		assertThat(page.plan()).isSameAs(former());
		assertThat(outline()).containsExactly("1 旧", "2 产业", "2.1 基地", "2.2 市场");
		assertThat(task("市场").getDue()).isEqualTo(MARCH.plusDays(90).minusYears(1));
		undo();
		assertThat(outline()).containsExactly("1 旧");
	}

	private AnnualPlan former() {
		return fixture.books.roots(Literals.ANNUAL_PLAN).stream().map(AnnualPlan.class::cast).filter(each -> each.getYear() == 2023).findFirst()
				.orElseThrow();
	}

	@Test
	void whatWasNeverSubmittedHasNothingToBeComparedWith() {
		click("changes");
		fixture.settle();
		verify(fixture.prompts).inform(any(), contains(""));
	}
}
