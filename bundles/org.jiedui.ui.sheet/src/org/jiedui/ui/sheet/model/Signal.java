/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.ArrayList;
import java.util.List;

/** Tells whoever shows a model that it is another now. For one thread. */
public final class Signal {

	private final List<Runnable> listeners = new ArrayList<>();

	/** @param listener called after each change, on the thread of the model */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	void fire() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
