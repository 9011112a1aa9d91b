/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench as somebody at the keyboard finds it. */
public final class Workbench {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Display display = Display.getCurrent();

	public IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	public <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	/** Handles events until something holds. */
	public void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	public void execute(String command) {
		try {
			service(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	/** Presses a key while a control has the focus, as the workbench sees it. */
	public void press(Control control, int key, int modifiers) {
		control.setFocus();
		control.notifyListeners(SWT.FocusIn, new Event());
		Event event = new Event();
		event.keyCode = key;
		event.character = key < 128 ? (char) key : 0;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
	}

	public static Composite control(IWorkbenchPart part) {
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	/** All controls of a class, in their order. */
	public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
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
}
