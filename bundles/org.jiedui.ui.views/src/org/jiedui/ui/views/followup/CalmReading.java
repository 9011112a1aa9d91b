/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Has something read once after several changes in a row, and what nobody sees not before somebody does. */
final class CalmReading {

	private static final int DELAY_MILLIS = 200;

	private final Display display;
	private final BooleanSupplier visible;
	private final Runnable read;
	private final Runnable turn = this::turn;
	private boolean stale;

	/**
	 * @param visible whether somebody sees what is read
	 * @param read reads it
	 */
	CalmReading(Display display, BooleanSupplier visible, Runnable read) {
		this.display = display;
		this.visible = visible;
		this.read = read;
	}

	/** Something changed. From any thread, also when the screen has gone. */
	void changed() {
		if (!display.isDisposed()) {
			display.asyncExec(this::later);
		}
	}

	private void later() {
		display.timerExec(DELAY_MILLIS, turn);
	}

	private void turn() {
		stale = !visible.getAsBoolean();
		if (!stale) {
			read.run();
		}
	}

	/** It is seen now. UI thread only. */
	void shown() {
		if (stale) {
			later();
		}
	}

	/** Whether it waits to be seen. UI thread only. */
	boolean isStale() {
		return stale;
	}

	/** Nothing is read any more. UI thread only. */
	void cancel() {
		display.timerExec(-1, turn);
	}
}
