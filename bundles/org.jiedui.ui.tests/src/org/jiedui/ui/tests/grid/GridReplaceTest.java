/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.internal.replace.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridReplaceTest {

	private GridFixture fixture;

	@BeforeEach
	void open() {
		fixture = new GridFixture("projects", GridFixture.projects(6));
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private Shell dialog() {
		return Arrays.stream(fixture.shell.getShells()).filter(shell -> shell.getText().equals(Messages.title)).findFirst().orElseThrow();
	}

	private <T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(dialog(), type, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	private void press(String label) {
		Button button = all(Button.class).stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
		assertThat(button.isEnabled()).isTrue();
		if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
		fixture.pump();
	}

	private void find(String what, String with) {
		fixture.press(SWT.MOD1, 'h');
		all(Text.class).get(0).setText(what);
		all(Text.class).get(1).setText(with);
	}

	private TableItem[] hits() {
		return all(Table.class).getFirst().getItems();
	}

	@Test
	void replacesWhatIsStillTickedAsOneStep() {
		fixture.select(0, "name");
		find("项目", "工程");
		press(Messages.findButton);
		assertThat(hits()).hasSize(6).allMatch(TableItem::getChecked);
		TableItem second = hits()[1];
		assertThat(second.getText(2)).isEqualTo("项目1");
		assertThat(second.getText(3)).isEqualTo("工程1");
		second.setChecked(false);
		Event untick = new Event();
		untick.item = second;
		untick.detail = SWT.CHECK;
		second.getParent().notifyListeners(SWT.Selection, untick);
		press(Messages.replaceButton);
		assertThat(fixture.texts("name")).containsExactly("工程0", "项目1", "工程2", "工程3", "工程4", "工程5");
		fixture.undo();
		assertThat(fixture.texts("name")).allMatch(name -> name.startsWith("项目"));
		assertThat(fixture.canUndo()).isFalse();
	}

	@Test
	void whatCannotTakeTheTextIsListedAndStays() {
		fixture.select(0, "stage", 5, "place");
		find("迭部县", "没有的县");
		press(Messages.findButton);
		assertThat(hits()).hasSize(2).noneMatch(TableItem::getChecked);
		List<Button> replace = all(Button.class).stream().filter(each -> each.getText().equals(Messages.replaceButton)).toList();
		assertThat(replace).singleElement().matches(button -> !button.isEnabled());
	}

	@Test
	void looksIntoTheSelectedCellsOrIntoAll() {
		fixture.select(1, "place", 3, "place");
		find("电尕镇", "旺藏镇");
		press(Messages.findButton);
		assertThat(hits()).hasSize(1);
		Combo scope = all(Combo.class).getFirst();
		scope.select(scope.indexOf(Messages.scopeAll));
		scope.notifyListeners(SWT.Selection, new Event());
		assertThat(hits()).isEmpty();
		press(Messages.findButton);
		assertThat(hits()).hasSize(2);
	}

	@Test
	void aWholeCellIsMoreThanItsBeginning() {
		fixture.select(0, "name");
		find("10", "7");
		press(Messages.wholeCell);
		press(Messages.findButton);
		assertThat(hits()).isEmpty();
		all(Text.class).get(0).setText("项目1");
		press(Messages.findButton);
		assertThat(hits()).hasSize(1);
	}

	@Test
	void whatWasChangedMeanwhileStaysAsItIs() {
		fixture.select(0, "name");
		find("项目", "工程");
		press(Messages.findButton);
		fixture.project(0).setName("另一个项目");
		press(Messages.replaceButton);
		assertThat(fixture.text(0, "name")).isEqualTo("另一个项目");
		assertThat(fixture.text(1, "name")).isEqualTo("工程1");
	}

	@Test
	void theDialogGoesWithTheGrid() {
		find("a", "b");
		Shell open = dialog();
		fixture.grid.dispose();
		assertThat(open.isDisposed()).isTrue();
	}
}
