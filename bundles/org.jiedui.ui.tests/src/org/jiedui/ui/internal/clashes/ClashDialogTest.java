/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.ui.internal.widgets.WidgetId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClashDialogTest {

	private final TwoOffices offices = new TwoOffices();
	private ClashChoices choices;
	private Shell shell;
	private ClashDialog dialog;

	@BeforeEach
	void open() {
		for (String name : new String[] { "Road", "Bridge" }) {
			TwoOffices.set(offices.mine, offices.project(offices.mine, name), TwoOffices.NAME, "My " + name);
			TwoOffices.set(offices.theirs, offices.project(offices.theirs, name), TwoOffices.NAME, "Their " + name);
		}
		offices.collide();
		choices = offices.choices();
		shell = new Shell();
		dialog = new ClashDialog(shell, "Kunshan", choices);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() {
		dialog.close();
		shell.dispose();
		offices.close();
	}

	private static Control find(Composite parent, String id) {
		for (Control child : parent.getChildren()) {
			Control found = id.equals(child.getData(WidgetId.KEY)) ? child : child instanceof Composite composite ? find(composite, id) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Table table() {
		return (Table) find(dialog.getShell(), "clashes");
	}

	private boolean canSave() {
		return dialog.getShell().getDefaultButton().isEnabled();
	}

	private boolean press(int key) {
		Event event = new Event();
		event.keyCode = key;
		table().notifyListeners(SWT.KeyDown, event);
		return event.doit;
	}

	@Test
	void arrowKeysChooseForTheSelectedRows() {
		assertThat(table().getItemCount()).isEqualTo(2);
		assertThat(press(SWT.ARROW_LEFT)).isFalse();
		assertThat(choices.choice(choices.rows().getFirst())).contains(Choice.MINE);
		table().selectAll();
		press(SWT.ARROW_RIGHT);
		assertThat(choices.rows()).allSatisfy(row -> assertThat(choices.choice(row)).contains(Choice.THEIRS));
	}

	@Test
	void savesOnceAllIsDecided() {
		assertThat(canSave()).isFalse();
		press(SWT.ARROW_LEFT);
		assertThat(canSave()).isFalse();
		find(dialog.getShell(), Choice.MINE.name()).notifyListeners(SWT.Selection, new Event());
		assertThat(canSave()).isTrue();
	}

	@Test
	void theChosenSideIsMarked() {
		var before = table().getItem(0).getImage(ClashColumn.MINE.ordinal());
		press(SWT.ARROW_LEFT);
		assertThat(table().getItem(0).getImage(ClashColumn.MINE.ordinal())).isNotSameAs(before);
		assertThat(table().getItem(0).getImage(ClashColumn.THEIRS.ordinal())).isSameAs(before);
	}
}
