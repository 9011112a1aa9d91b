/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.passwords;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.PasswordVault;
import org.jiedui.core.workspace.WorkspaceException;

/**
 * Asks in a window. Called in the Job that opens the books, which waits for the answer; the window shows as soon as the UI thread has time for it.
 * What is to be kept is kept when the books are open: a wrong password never is.
 */
public final class WindowPasswords implements PasswordSource {

	private static final int LAST = 100;
	private static final int FIRST = -1;

	/** What somebody typed and wants kept. */
	private record Typed(Location place, char[] password) {
	}

	private final Display display;
	private final Supplier<PasswordVault> vault;
	private final AtomicReference<Typed> toKeep = new AtomicReference<>();
	private volatile int order = LAST;

	/** @param vault where passwords are kept; asked for when there is one to keep */
	public WindowPasswords(Display display, Supplier<PasswordVault> vault) {
		this.display = display;
		this.vault = vault;
	}

	@Override
	public int order() {
		return order;
	}

	/** What other sources have is wrong: from now on the person is asked before them. */
	public void askFirst() {
		order = FIRST;
	}

	@Override
	public Optional<char[]> password(PasswordRequest request) {
		if (request.need() != Need.REQUIRED) {
			return Optional.empty();
		}
		AtomicReference<char[]> answer = new AtomicReference<>();
		try {
			display.syncExec(() -> answer.set(ask(request.place())));
		} catch (SWTException disposed) {
			// The workbench was closed meanwhile: nobody can answer any more.
			if (!display.isDisposed()) {
				throw disposed;
			}
		}
		return Optional.ofNullable(answer.get());
	}

	private char[] ask(Location place) {
		Shell parent = display.getActiveShell();
		PasswordDialog dialog = new PasswordDialog(parent, place.shown());
		if (dialog.open() != Window.OK) {
			return null;
		}
		toKeep.set(dialog.isKept() ? new Typed(place, dialog.password().clone()) : null);
		return dialog.password();
	}

	/** The books are open: keeps the password in a Job, if that was wished. */
	public void accepted() {
		Typed typed = toKeep.getAndSet(null);
		if (typed == null) {
			return;
		}
		Job job = Job.create(Messages.keeping, monitor -> {
			try {
				vault.get().keep(typed.place(), typed.password());
				return Status.OK_STATUS;
			} catch (WorkspaceException failure) {
				return Status.warning(Messages.notKept + " " + failure.getLocalizedMessage(), failure);
			} finally {
				Arrays.fill(typed.password(), '\0');
			}
		});
		job.schedule();
	}
}
