/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys of the network: arrows go from party to party, Enter opens, Space folds, plus and minus zoom, Home shows all. */
final class NetworkKeys {

	private final NetworkCanvas canvas;

	NetworkKeys(NetworkCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, this::press);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void press(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> go(1, 0);
			case SWT.ARROW_LEFT -> go(-1, 0);
			case SWT.ARROW_DOWN -> go(0, 1);
			case SWT.ARROW_UP -> go(0, -1);
			case SWT.CR, SWT.KEYPAD_CR -> canvas.chosen().ifPresent(canvas::open);
			case ' ' -> canvas.chosen().ifPresent(canvas::fold);
			case SWT.HOME, SWT.KEYPAD_0 -> canvas.fit();
			case SWT.KEYPAD_ADD, '+', '=' -> canvas.zoomIn();
			case SWT.KEYPAD_SUBTRACT, '-' -> canvas.zoomOut();
			default -> {
				// All other keys are those of the workbench.
			}
		}
	}

	private void go(int right, int down) {
		OptionalInt from = canvas.chosen();
		if (from.isPresent()) {
			canvas.choose(canvas.drawing().next(from.getAsInt(), right, down));
		} else if (!canvas.drawing().boxes().isEmpty()) {
			canvas.choose(0);
		}
	}
}
