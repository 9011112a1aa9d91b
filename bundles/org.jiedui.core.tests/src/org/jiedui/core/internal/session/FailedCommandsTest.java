/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command that fails is never taken for one that worked. */
class FailedCommandsTest {

	private final SessionFixture books = new SessionFixture();
	private final RuntimeException failure = new IllegalStateException("broken module");

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void whoeverExecutesACommandGetsItsFailure() {
		books.session.addListener(new SessionListener() {
		});
		assertThatThrownBy(() -> books.execute(failing(1))).isSameAs(failure);
		assertThat(books.session.editingDomain().getCommandStack().canUndo()).isFalse();
	}

	@Test
	void whoeverUndoesACommandGetsItsFailure() {
		books.execute(failing(2));
		assertThatThrownBy(books::undo).isSameAs(failure);
	}

	@Test
	void aListenerThatTellsTheUserIsEnough() {
		List<RuntimeException> told = new ArrayList<>();
		books.session.addListener(new SessionListener() {
			@Override
			public boolean failed(Session session, RuntimeException exception) {
				return told.add(exception);
			}
		});
		assertThatCode(() -> books.execute(failing(1))).doesNotThrowAnyException();
		assertThat(told).containsExactly(failure);
	}

	/** @param step at which it fails: 1 when it is executed, 2 when it is undone */
	private Command failing(int step) {
		return new AbstractCommand() {

			private int steps;

			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				if (++steps == step) {
					throw failure;
				}
			}

			@Override
			public void undo() {
				execute();
			}

			@Override
			public void redo() {
				execute();
			}
		};
	}
}
