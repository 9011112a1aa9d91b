/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Project;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.views.SampleBooks;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LedgerNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigatorMoveTest {

	private final SampleBooks books = new SampleBooks();
	private final LedgerCatalog catalog = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));
	private final NavigatorMove move = new NavigatorMove(books.books(),
			new NavigatorTree(books.books(), catalog, new Labels(Locale.ENGLISH), new EmptyShelf()));
	private AnnualPlan plan;

	@BeforeEach
	void planThreeTasks() {
		plan = (AnnualPlan) books.named("Plan");
		run(AddCommand.create(books.session().editingDomain(), plan, JieduiPackage.Literals.ANNUAL_PLAN__TASKS,
				List.of(task("Light"), task("Mark"))));
	}

	@AfterEach
	void close() {
		books.close();
	}

	private static PlanTask task(String name) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName(name);
		return task;
	}

	private void run(Command command) {
		books.session().editingDomain().getCommandStack().execute(command);
	}

	private void drop(EObject dragged, Object target, int location) {
		run(move.command(List.of(dragged), target, location).orElseThrow());
	}

	private List<String> names() {
		return plan.getTasks().stream().map(PlanTask::getName).toList();
	}

	@Test
	void ordersTasksByDroppingThemBeforeAndAfterOthers() {
		drop(plan.getTasks().getLast(), plan.getTasks().getFirst(), ViewerDropAdapter.LOCATION_BEFORE);
		assertThat(names()).containsExactly("Mark", "Pave", "Light");
		drop(plan.getTasks().getFirst(), plan.getTasks().getLast(), ViewerDropAdapter.LOCATION_AFTER);
		assertThat(names()).containsExactly("Pave", "Light", "Mark");
	}

	@Test
	void undoPutsATaskBackInItsPlace() {
		drop(plan.getTasks().getLast(), plan.getTasks().getFirst(), ViewerDropAdapter.LOCATION_BEFORE);
		books.session().editingDomain().getCommandStack().undo();
		assertThat(names()).containsExactly("Pave", "Light", "Mark");
	}

	@Test
	void aRowTakesTheValueOfTheGroupIntoWhichItGoes() {
		Project road = (Project) books.named("Road");
		GroupNode talent = new GroupNode(new LedgerNode(books.part(), catalog.find("projects").orElseThrow()), AreaOfCooperation.TALENT);
		assertThat(move.command(List.of(road), talent, ViewerDropAdapter.LOCATION_AFTER)).isEmpty();
		drop(road, talent, ViewerDropAdapter.LOCATION_ON);
		assertThat(road.getArea()).isEqualTo(AreaOfCooperation.TALENT);
	}
}
