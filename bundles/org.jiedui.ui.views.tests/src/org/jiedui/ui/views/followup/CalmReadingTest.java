/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class CalmReadingTest {

	private static final long PATIENCE = 20_000_000_000L;

	private final Display display = Display.getDefault();
	private boolean visible = true;
	private int reads;
	private final CalmReading reading = new CalmReading(display, () -> visible, () -> reads++);

	private void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain");
			}
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	@Test
	void severalChangesInARowAreReadOnce() throws Exception {
		Thread saving = new Thread(() -> {
			reading.changed();
			reading.changed();
			reading.changed();
		});
		saving.start();
		saving.join();
		until(() -> reads > 0);
		until(() -> !display.readAndDispatch());
		assertThat(reads).isEqualTo(1);
	}

	@Test
	void whatNobodySeesIsReadWhenSomebodyDoes() {
		visible = false;
		reading.changed();
		until(reading::isStale);
		assertThat(reads).isZero();
		visible = true;
		reading.shown();
		until(() -> reads == 1);
		assertThat(reading.isStale()).isFalse();
	}
}
