/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.viewers;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.ui.viewers.SoftSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoftSelectionTest {

	private Shell shell;
	private Image image;
	private Table table;
	private GC gc;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		table = new Table(shell, SWT.NONE);
		new TableItem(table, SWT.NONE);
		SoftSelection.install(table);
		image = new Image(shell.getDisplay(), 8, 8);
		gc = new GC(image);
	}

	@AfterEach
	void close() {
		gc.dispose();
		image.dispose();
		shell.dispose();
	}

	private Event erase(int detail) {
		Event event = new Event();
		event.gc = gc;
		event.item = table.getItem(0);
		event.detail = detail;
		table.notifyListeners(SWT.EraseItem, event);
		return event;
	}

	@Test
	void paintsTheMarkInThePlaceOfTheDesktop() {
		RGB before = table.getBackground().getRGB();
		Event event = erase(SWT.SELECTED | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
		assertThat(event.detail).isEqualTo(SWT.FOREGROUND | SWT.FOCUSED);
		RGB tint = gc.getBackground().getRGB();
		assertThat(Math.abs(tint.red - before.red)).isBetween(1, 60);
		assertThat(gc.getForeground()).isEqualTo(table.getForeground());
	}

	@Test
	void leavesOtherRowsAlone() {
		assertThat(erase(SWT.BACKGROUND).detail).isEqualTo(SWT.BACKGROUND);
	}
}
