/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench as somebody at the keyboard finds it. */
final class Workbench {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Display display = Display.getCurrent();

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	<T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	/** Handles events until something holds. */
	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	void execute(String command) {
		try {
			service(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	/**
	 * Executes a command that opens a dialog, in which something is done as soon as it is there. Other shells may come up meanwhile; where it cannot be
	 * done the dialog is closed, so that the test fails and does not wait for somebody.
	 */
	void executeInDialog(String command, Consumer<Shell> doing) {
		List<Shell> before = List.of(display.getShells());
		List<Throwable> failures = new ArrayList<>();
		AtomicBoolean running = new AtomicBoolean(true);
		display.asyncExec(() -> inDialog(before, running, dialog -> {
			try {
				doing.accept(dialog);
			} catch (RuntimeException | AssertionError failure) {
				failures.add(failure);
				dialog.close();
			}
		}));
		try {
			execute(command);
		} finally {
			running.set(false);
		}
		assertThat(failures).isEmpty();
	}

	private void inDialog(List<Shell> before, AtomicBoolean running, Consumer<Shell> doing) {
		if (!running.get()) {
			return;
		}
		Arrays.stream(display.getShells()).filter(each -> !before.contains(each) && each.isVisible())
				.filter(each -> each.getData() instanceof TrayDialog && !all(each, Button.class).isEmpty()).findFirst()
				.ifPresentOrElse(doing, () -> display.asyncExec(() -> inDialog(before, running, doing)));
	}

	/** Presses a key while a control has the focus, as the workbench sees it. */
	void press(Control control, int key, int modifiers) {
		control.setFocus();
		control.notifyListeners(SWT.FocusIn, new Event());
		Event event = new Event();
		event.keyCode = key;
		event.character = key < 128 ? (char) key : 0;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
	}

	static Composite control(IWorkbenchPart part) {
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	/** All controls of a class, in their order. */
	static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	static void pressOk(Shell dialog) {
		Button ok = all(dialog, Button.class).stream().filter(each -> Integer.valueOf(IDialogConstants.OK_ID).equals(each.getData())).findFirst()
				.orElseThrow();
		assertThat(ok.isEnabled()).isTrue();
		ok.notifyListeners(SWT.Selection, new Event());
	}
}
