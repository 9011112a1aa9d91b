/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Puts work off until a control was painted for the first time, so that it is on the screen before what takes longer.
 *
 * @param control without which the work is not wanted any more
 */
record FirstPaint(Control control) {

	/** @param work run once on the UI thread */
	void then(Runnable work) {
		control.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				control.removeListener(SWT.Paint, this);
				event.display.asyncExec(() -> {
					if (!control.isDisposed()) {
						work.run();
					}
				});
			}
		});
	}
}
