/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.PasswordVault;
import org.junit.jupiter.api.Test;

class WindowPasswordsTest {

	private static final Location PLACE = new Location("jdbc:postgresql://db.example/books?user=li");

	private static final Duration PATIENCE = Duration.ofMinutes(1);
	private static final int AGAIN_MILLIS = 10;

	private final Display display = Display.getDefault();
	private final PasswordVault vault = mock();
	private final WindowPasswords passwords = new WindowPasswords(display, () -> vault);

	/** Asks on another thread, as the store does, while somebody deals with the dialog. */
	private Optional<char[]> answer(Need need, Consumer<Shell> person) {
		display.timerExec(0, () -> deal(person));
		CompletableFuture<Optional<char[]>> asked = CompletableFuture.supplyAsync(() -> passwords.password(new PasswordRequest(PLACE, need)));
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!asked.isDone()) {
			assertThat(System.nanoTime()).isLessThan(end);
			display.readAndDispatch();
		}
		return asked.join();
	}

	private void deal(Consumer<Shell> person) {
		Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(Messages.title)).findFirst()
				.ifPresentOrElse(person, () -> display.timerExec(AGAIN_MILLIS, () -> deal(person)));
	}

	private static <T extends Control> T find(Composite parent, Class<T> type, String text) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && (!(child instanceof Button button) || button.getText().equals(text))) {
				return type.cast(child);
			}
			T below = child instanceof Composite composite ? find(composite, type, text) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	private static void type(Shell shell, boolean keep) {
		find(shell, Text.class, "").setText("geheim");
		find(shell, Button.class, Messages.keep).setSelection(keep);
		find(shell, Button.class, Messages.open).notifyListeners(SWT.Selection, new Event());
	}

	/** The books are open, and what is kept then is kept. */
	private void accept() throws InterruptedException {
		passwords.accepted();
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getName().equals(Messages.keeping)) {
				job.join();
			}
		}
	}

	@Test
	void whatIsTypedIsThePassword() {
		assertThat(answer(Need.REQUIRED, shell -> type(shell, false))).hasValueSatisfying(typed -> assertThat(typed).isEqualTo("geheim".toCharArray()));
	}

	@Test
	void whoClosesTheWindowHasNone() {
		assertThat(answer(Need.REQUIRED, Shell::close)).isEmpty();
	}

	@Test
	void nobodyIsAskedWhereNoneIsNeeded() {
		assertThat(passwords.password(new PasswordRequest(PLACE, Need.OPTIONAL))).isEmpty();
	}

	@Test
	void isKeptOnceTheBooksAreOpen() throws InterruptedException {
		answer(Need.REQUIRED, shell -> type(shell, true));
		verify(vault, never()).keep(any(), any());
		accept();
		verify(vault).keep(any(), any());
	}

	@Test
	void isNotKeptUnlessWished() throws InterruptedException {
		answer(Need.REQUIRED, shell -> type(shell, false));
		accept();
		verify(vault, never()).keep(any(), any());
	}

	@Test
	void afterAWrongPasswordOfAnotherSourceThePersonIsAskedFirst() {
		assertThat(passwords.order()).isGreaterThan(10);
		passwords.askFirst();
		assertThat(passwords.order()).isNegative();
	}
}
