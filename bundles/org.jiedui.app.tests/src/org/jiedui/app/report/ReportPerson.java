/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Deals with the dialogs of a report one after the other, each as soon as it is there, between the other work of the UI thread. */
final class ReportPerson {

	private static final int LOOK_AGAIN_MILLIS = 40;

	/** What is done in the next dialog of a kind. */
	private record Step(Predicate<Shell> dialog, Consumer<Shell> deed) {
	}

	private final Deque<Step> steps = new ArrayDeque<>();
	private Throwable failure;

	/** Something in the dialog that asks for the report. */
	ReportPerson inDialog(Consumer<ReportControls> deed) {
		steps.add(new Step(shell -> !all(shell, Spinner.class).isEmpty(), shell -> deed.accept(new ReportControls(shell))));
		return this;
	}

	/** @param button the place of what is pressed in a message */
	ReportPerson inMessage(int button) {
		steps.add(new Step(shell -> all(shell, Spinner.class).isEmpty() && button(shell, button).isPresent(),
				shell -> press(button(shell, button).orElseThrow())));
		return this;
	}

	void begin() {
		Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, this::look);
	}

	boolean isDone() {
		return steps.isEmpty();
	}

	/** Throws what went wrong in a dialog, which is closed then. */
	void verify() {
		if (failure != null) {
			throw new AssertionError(failure);
		}
	}

	private void look() {
		if (isDone()) {
			return;
		}
		Optional<Shell> found = dialogs().filter(shell -> steps.peek().dialog().test(shell)).findFirst();
		if (found.isPresent()) {
			Step step = steps.remove();
			// the next look goes first: a deed may open a dialog and come back only when that is closed
			again();
			deal(step, found.get());
		} else {
			again();
		}
	}

	private void again() {
		if (!steps.isEmpty()) {
			begin();
		}
	}

	private void deal(Step step, Shell shell) {
		try {
			step.deed().accept(shell);
		} catch (RuntimeException | AssertionError wrong) {
			failure = wrong;
			steps.clear();
			dialogs().forEach(Shell::close);
		}
	}

	/** All but the window itself: without a window manager dialogs may have no parent. */
	private static Stream<Shell> dialogs() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell != window);
	}

	private static Optional<Button> button(Shell shell, int id) {
		return all(shell, Button.class).stream().filter(each -> Integer.valueOf(id).equals(each.getData()) && each.isEnabled()).findFirst();
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static <T extends Control> List<T> all(Composite within, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : within.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}

	/** The controls of the dialog. */
	static final class ReportControls {

		private final Shell shell;
		private final Table programmes;

		ReportControls(Shell shell) {
			this.shell = shell;
			programmes = all(shell, Table.class).getFirst();
		}

		List<String> ticked() {
			return Stream.of(programmes.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
		}

		void tickAll() {
			Button every = all(shell, Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
			every.setSelection(true);
			ReportPerson.press(every);
		}

		void untick() {
			Stream.of(programmes.getItems()).forEach(item -> item.setChecked(false));
			programmes.notifyListeners(SWT.Selection, new Event());
		}

		/** @param names one of which the template is called */
		void template(String... names) {
			Combo combo = all(shell, Combo.class).getFirst();
			choose(combo, Stream.of(names).mapToInt(combo::indexOf).filter(at -> at >= 0).findFirst().orElseThrow());
		}

		void language(int at) {
			choose(all(shell, Combo.class).get(1), at);
		}

		void format(String name) {
			Combo combo = all(shell, Combo.class).get(2);
			choose(combo, combo.indexOf(name));
		}

		private static void choose(Combo combo, int at) {
			combo.select(at);
			combo.notifyListeners(SWT.Selection, new Event());
		}

		void year(int year) {
			all(shell, Spinner.class).getFirst().setSelection(year);
		}

		private Text field() {
			return all(shell, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow();
		}

		String place() {
			return field().getText();
		}

		void place(Path place) {
			field().setText(place.toString());
		}

		/** What the head of the dialog says. */
		String message() {
			return String.join(" ", all(shell, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0).map(Text::getText).toList());
		}

		boolean isEnabled(int id) {
			return button(shell, id).isPresent();
		}

		void press(int id) {
			ReportPerson.press(button(shell, id).orElseThrow());
		}
	}
}
