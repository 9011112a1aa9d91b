/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.viewers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.viewers.ItemContentProvider;
import org.jiedui.ui.viewers.ItemLabelProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemViewersTest {

	private final Session session = MemoryWorkspace.open().openSession();
	private final AdapterFactoryEditingDomain domain = session.editingDomain();
	private final List<Finding> findings = new ArrayList<>();
	private final List<FindingLookup.Listener> listeners = new ArrayList<>();
	private AnnualPlan plan;
	private Shell shell;
	private TreeViewer viewer;
	private ItemLabelProvider labels;

	@BeforeEach
	void open() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").plan(2024, each -> each.task("修路").task("建校", task -> task.getTasks().add(task("选址"))));
		books.addTo(session);
		plan = session.resource().getContents().stream().filter(AnnualPlan.class::isInstance).map(AnnualPlan.class::cast).findFirst()
				.orElseThrow();
		domain.getCommandStack().flush();
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		viewer = new TreeViewer(shell, SWT.MULTI);
		labels = new ItemLabelProvider(domain.getAdapterFactory(), lookup(), session::isChanged);
		viewer.setContentProvider(new ItemContentProvider(domain.getAdapterFactory()));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
		viewer.setInput(plan);
		shell.setSize(300, 300);
		shell.open();
	}

	private static PlanTask task(String name) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName(name);
		return task;
	}

	private FindingLookup lookup() {
		return new FindingLookup() {
			@Override
			public List<Finding> findings(EObject object) {
				return findings.stream().filter(each -> each.object() == object).toList();
			}

			@Override
			public void addListener(Listener listener) {
				listeners.add(listener);
			}

			@Override
			public void removeListener(Listener listener) {
				listeners.remove(listener);
			}
		};
	}

	@AfterEach
	void close() {
		shell.dispose();
		assertThat(listeners).isEmpty();
	}

	private void settle() {
		while (Display.getDefault().readAndDispatch()) {
			// Until nothing is left to do.
		}
	}

	private void run(Command command) {
		assertThat(command.canExecute()).isTrue();
		domain.getCommandStack().execute(command);
		settle();
	}

	private List<String> shown() {
		return List.of(viewer.getTree().getItems()).stream().map(TreeItem::getText).toList();
	}

	@Test
	void contentFollowsCommandsAndTheirUndo() {
		run(AddCommand.create(domain, plan, Literals.ANNUAL_PLAN__TASKS, task("打井")));
		assertThat(shown()).hasSize(3).last().asString().endsWith("打井");
		domain.getCommandStack().undo();
		settle();
		assertThat(shown()).hasSize(2);
		run(SetCommand.create(domain, plan.getTasks().getFirst(), Literals.PLAN_TASK__NAME, "修桥"));
		assertThat(shown().getFirst()).endsWith("修桥");
	}

	@Test
	void manyChangesAreOneRefresh() {
		List<PlanTask> many = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			many.add(task("任务" + i));
		}
		run(AddCommand.create(domain, plan, Literals.ANNUAL_PLAN__TASKS, many));
		assertThat(shown()).hasSize(502);
	}

	@Test
	void treeGoesDown() {
		viewer.expandAll();
		assertThat(viewer.getTree().getItem(1).getItem(0).getText()).endsWith("选址");
		assertThat(((ItemContentProvider) viewer.getContentProvider()).getParent(plan.getTasks().getFirst())).isSameAs(plan);
	}

	@Test
	void findingsMarkTheIcon() {
		var plain = labels.getImage(plan.getTasks().getFirst());
		findings.add(new Finding("test", Severity.ERROR, plan.getTasks().getFirst(), null, "x"));
		var marked = labels.getImage(plan.getTasks().getFirst());
		assertThat(plain).isNotNull();
		assertThat(marked).isNotNull().isNotSameAs(plain);
		List.copyOf(listeners).forEach(each -> each.findingsChanged(List.of(plan.getTasks().getFirst())));
		assertThat(viewer.getTree().getItem(0).getImage()).isSameAs(marked);
	}

	@Test
	void unsavedObjectsHaveAStar() {
		session.save("", null);
		assertThat(labels.getStyledText(plan.getTasks().getFirst()).getString()).isEqualTo("修路");
		run(SetCommand.create(domain, plan.getTasks().getFirst(), Literals.PLAN_TASK__NAME, "修桥"));
		assertThat(labels.getStyledText(plan.getTasks().getFirst()).getString()).isEqualTo("* 修桥");
	}
}
