/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.PlanComparison;
import org.jiedui.core.plan.PlanCopy;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparisonDialogTest {

	private static final LocalDate MAY = LocalDate.of(2024, 5, 31);

	private final Workspace workspace = MemoryWorkspace.open();
	private final Session session = workspace.openSession();
	private final Shell shell = new Shell(Display.getDefault());
	private ComparisonDialog dialog;

	@BeforeEach
	void open() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").plan(2024, plan -> plan.task("产业", MAY).task("劳务", MAY).task("人才", MAY));
		books.addTo(session);
		AnnualPlan former = (AnnualPlan) session.resource().getContents().stream().filter(AnnualPlan.class::isInstance).findFirst().orElseThrow();
		AnnualPlan next = new PlanCopy(session, 2024, 2025).copy(former);
		next.getTasks().get(0).setDue(LocalDate.of(2025, 6, 30));
		next.getTasks().get(2).setName("人才二期");
		next.getTasks().get(2).setCopiedFrom(null);
		session.editingDomain().getCommandStack().execute(session.add(List.of(next)));
		dialog = new ComparisonDialog(shell, new PlanComparison(session, former, session, next, PlanComparison.Scope.PROMISED).compare(), "2024", "2025",
				new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND));
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() {
		dialog.close();
		shell.dispose();
		session.close();
		workspace.close();
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		collect(dialog.viewer().getTree().getItems(), lines);
		return lines;
	}

	private static void collect(TreeItem[] items, List<String> lines) {
		for (TreeItem item : items) {
			lines.add(item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2));
			collect(item.getItems(), lines);
		}
	}

	@Test
	void whatDiffersIsMarkedAndStandsSideBySide() {
		assertThat(lines()).containsExactly("≠ 产业 | ✓ | ✓", "完成时限 | 2024-05-31 | 2025-06-30", "+ 人才二期 |  | ✓", "− 人才 | ✓ | ");
	}

	@Test
	void whatIsTheSameIsShownOnlyWhenItIsWanted() {
		Button all = buttons(dialog.getShell()).filter(each -> (each.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
		all.setSelection(true);
		all.notifyListeners(SWT.Selection, new Event());
		assertThat(lines()).contains("劳务 | ✓ | ✓");
	}

	private static Stream<Button> buttons(Control control) {
		return control instanceof Button button ? Stream.of(button)
				: control instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(ComparisonDialogTest::buttons) : Stream.empty();
	}
}
