/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Columns follow what is in them. Only in the running product. */
@EnabledIf("isRunning")
class FittedWidthsTest {

	private static final int LEAST = 40;
	private static final String LONG = "What a superior office gave";

	private final Shell shell = new Shell(Display.getCurrent());
	private final Tree tree = new Tree(shell, SWT.NONE);
	private final FittedWidths widths = new FittedWidths();
	private final TreeColumn first = column("", true);
	private final TreeColumn second = column(LONG, true);
	private final TreeColumn remarks = column("", false);

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	private TreeColumn column(String head, boolean followsContent) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(head);
		widths.add(column, LEAST, followsContent);
		return column;
	}

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		tree.setHeaderVisible(true);
		shell.setSize(800, 300);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void row(String... cells) {
		new TreeItem(tree, SWT.NONE).setText(cells);
		widths.fit();
	}

	private int needed(String text) {
		GC gc = new GC(tree);
		try {
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}

	@Test
	@DisplayName("A column has room for its head and for the longest of its cells, and no column is narrower than it was")
	void columnsFollowTheirContent() {
		row("1", "2", LONG);
		assertThat(first.getWidth()).isEqualTo(LEAST);
		assertThat(second.getWidth()).isGreaterThanOrEqualTo(needed(LONG));
		assertThat(remarks.getWidth()).as("what does not follow").isEqualTo(LEAST);

		row(LONG + LONG, "2", "");
		assertThat(first.getWidth()).isGreaterThanOrEqualTo(needed(LONG + LONG));
		int wide = first.getWidth();
		tree.removeAll();
		row("1", "2", "");
		assertThat(first.getWidth()).isEqualTo(wide);
	}

	@Test
	@DisplayName("The width that the user gave stays, and is kept; those that followed are found anew")
	void chosenWidthsStay() {
		row("1", "2", "");
		int followed = second.getWidth();
		first.setWidth(77);
		row(LONG, "2", "");
		assertThat(first.getWidth()).isEqualTo(77);

		XMLMemento memento = XMLMemento.createWriteRoot("state");
		widths.save(memento);
		first.setWidth(120);
		second.setWidth(300);
		widths.restore(memento);
		assertThat(first.getWidth()).isEqualTo(77);
		assertThat(second.getWidth()).as("nothing was kept of it").isEqualTo(300).isNotEqualTo(followed);

		widths.restore(null);
		assertThat(first.getWidth()).isEqualTo(77);
	}

	@Test
	@DisplayName("A width that the user gave stays after a restart even where it is the one with which the column starts")
	void aChosenWidthMayBeThatOfTheStart() {
		row(LONG, "2", "");
		first.setWidth(LEAST);
		XMLMemento memento = XMLMemento.createWriteRoot("state");
		widths.save(memento);

		FittedWidths later = new FittedWidths();
		TreeColumn again = new TreeColumn(tree, SWT.LEFT, 0);
		later.add(again, LEAST, true);
		later.restore(memento);
		new TreeItem(tree, SWT.NONE).setText(LONG);
		later.fit();
		assertThat(again.getWidth()).isEqualTo(LEAST);
		XMLMemento kept = XMLMemento.createWriteRoot("state");
		later.save(kept);
		assertThat(kept.toString()).isEqualTo(memento.toString());
	}
}
