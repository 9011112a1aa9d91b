/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.jiedui.core.plan.FollowUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lists of the view, and the reminder. */
class FollowUpWidgetsTest {

	private final Shell shell = new Shell(Display.getDefault());
	private final FollowUp followUp = FollowUpFixture.followUp();

	private void open() {
		shell.setLayout(new FillLayout());
		shell.setSize(900, 400);
		shell.open();
		settle();
	}

	private static void settle() {
		while (Display.getDefault().readAndDispatch()) {
			// Until nothing is left to do.
		}
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aLineOpensItsTask() {
		List<FollowUp.Line> opened = new ArrayList<>();
		DueTree due = new DueTree(shell, opened::add);
		due.show(new DueChoice(false, Set.of(), "").groups(followUp));
		open();
		Tree tree = due.viewer().getTree();
		assertThat(tree.getItems()).hasSize(3);
		assertThat(tree.getItem(0).getText()).contains("农业农村局", "2", "1");
		assertThat(tree.getItem(0).getItem(0).getText(2)).contains("3");

		due.viewer().setSelection(new StructuredSelection(followUp.due().getFirst()));
		Event enter = new Event();
		enter.item = tree.getItem(0).getItem(0);
		tree.notifyListeners(SWT.DefaultSelection, enter);
		settle();
		assertThat(opened).containsExactly(followUp.due().getFirst());
	}

	@Test
	void aClickOnAMonthOpensIt() {
		List<FollowUp.Month> opened = new ArrayList<>();
		DeliveryTable deliveries = new DeliveryTable(shell, (reports, month) -> opened.add(month));
		deliveries.show(followUp.deliveries());
		open();
		Table table = deliveries.viewer().getTable();
		assertThat(table.getItem(0).getText(6)).as("May was delivered").isEqualTo("✓");
		assertThat(table.getItem(0).getText(5)).as("April is missing").isEqualTo("○");
		assertThat(table.getItem(0).getText(8)).as("July is not over").isEmpty();
		Rectangle may = table.getItem(0).getBounds(6);
		click(table, 3, may);
		click(table, 1, table.getItem(0).getBounds(0));
		assertThat(opened).as("neither the menu nor the choice of a row opens anything").isEmpty();
		click(table, 1, may);
		assertThat(opened).containsExactly(followUp.deliveries().getFirst().months().get(4));
	}

	private static void click(Table table, int button, Rectangle cell) {
		Event click = new Event();
		click.button = button;
		click.x = cell.x + cell.width / 2;
		click.y = cell.y + cell.height / 2;
		table.notifyListeners(SWT.MouseUp, click);
	}

	@Test
	void theReminderTellsTheFirstOnesAndLeadsToTheView() throws Exception {
		IWorkbench workbench = mock(IWorkbench.class);
		IWorkbenchWindow window = mock(IWorkbenchWindow.class);
		IWorkbenchPage page = mock(IWorkbenchPage.class);
		when(workbench.getActiveWorkbenchWindow()).thenReturn(window);
		when(window.getActivePage()).thenReturn(page);
		Composite content = (Composite) new Reminder(workbench, followUp, 7).content(shell);
		open();
		List<Control> controls = Arrays.asList(content.getChildren());
		assertThat(controls).filteredOn(Label.class::isInstance).extracting(each -> ((Label) each).getText()).anyMatch(text -> text.contains("修路"))
				.first().asString().contains("1", "3", "7");
		controls.stream().filter(Link.class::isInstance).forEach(link -> link.notifyListeners(SWT.Selection, new Event()));
		verify(page).showView(FollowUpView.ID);
		assertThat(shell.isDisposed()).isTrue();
	}

	@Test
	void aTitleIsShownAsItIsWritten() {
		FollowUp one = new FollowUp(FollowUpFixture.DAY, List.of(FollowUpFixture.line(1, "修路 & 架桥", FollowUpFixture.LI, 1)), List.of());
		Composite content = (Composite) new Reminder(mock(IWorkbench.class), one, 7).content(shell);
		assertThat(content.getChildren()).filteredOn(Label.class::isInstance).extracting(each -> ((Label) each).getText())
				.anyMatch(text -> text.endsWith("修路 && 架桥"));
	}

	@Test
	void whoSaysWhatHeIsCalledIsNotAskedTo() {
		assertThat(DueText.own(Set.of("李四", "农业农村局"), false)).contains("农业农村局", "李四").doesNotContain("{");
		assertThat(DueText.own(Set.of("李四"), true)).startsWith(DueText.own(Set.of("李四"), false)).isNotEqualTo(DueText.own(Set.of("李四"), false));
	}

	@Test
	void whoNamesHimselfIsRemindedOfHisOwn() {
		assertThat(Reminder.of(followUp, Set.of("李四")).due()).extracting(FollowUp.Line::title).containsExactly("修路");
		assertThat(Reminder.of(followUp, Set.of()).due()).hasSize(4);
	}
}
