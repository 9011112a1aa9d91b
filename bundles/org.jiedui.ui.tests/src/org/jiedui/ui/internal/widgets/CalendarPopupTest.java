/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarPopupTest {

	private final Shell shell = new Shell(Display.getDefault());
	private final List<LocalDate> picked = new ArrayList<>();
	private DateTime calendar;

	@BeforeEach
	void open() {
		new CalendarPopup(new Text(shell, SWT.SINGLE), LocalDate.of(2024, 5, 31), picked::add).open();
		calendar = Stream.of(shell.getShells()).flatMap(each -> Stream.of(each.getChildren())).filter(DateTime.class::isInstance)
				.map(DateTime.class::cast).findFirst().orElseThrow();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void tell(int type, double height) {
		Event event = new Event();
		event.button = 1;
		event.y = (int) (height * calendar.getSize().y);
		calendar.notifyListeners(type, event);
	}

	private void mark(int month, int day) {
		calendar.setDate(2024, month - 1, day);
		calendar.notifyListeners(SWT.Selection, new Event());
	}

	private void settle() {
		while (Display.getDefault().readAndDispatch()) {
			// Until nothing is left to do.
		}
	}

	@Test
	void oneClickOnADayTakesIt() {
		tell(SWT.MouseDown, 0.5);
		mark(5, 14);
		tell(SWT.MouseUp, 0.5);
		settle();
		assertThat(picked).containsExactly(LocalDate.of(2024, 5, 14));
		assertThat(calendar.isDisposed()).isTrue();
	}

	@Test
	void oneClickOnTheDayThatIsMarkedTakesIt() {
		tell(SWT.MouseDown, 0.5);
		tell(SWT.MouseUp, 0.5);
		settle();
		assertThat(picked).containsExactly(LocalDate.of(2024, 5, 31));
	}

	@Test
	void turningToAnotherMonthOnlyMarks() {
		tell(SWT.MouseDown, 0.05);
		calendar.setDate(2024, 5, 1);
		calendar.notifyListeners(SWT.Selection, new Event());
		mark(6, 30);
		tell(SWT.MouseUp, 0.05);
		settle();
		assertThat(picked).isEmpty();
	}

	@Test
	void keysMarkUntilEnter() {
		tell(SWT.KeyDown, 0);
		mark(5, 30);
		settle();
		assertThat(picked).isEmpty();
		Event enter = new Event();
		enter.character = SWT.CR;
		calendar.notifyListeners(SWT.KeyDown, enter);
		assertThat(picked).containsExactly(LocalDate.of(2024, 5, 30));
	}
}
