/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sentences for the user about what went wrong beside his work. What nobody heard is kept until somebody listens. Thread-safe. */
public final class Warnings {

	private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);

	private final List<String> unheard = new ArrayList<>();
	private final List<Consumer<String>> listeners = new ArrayList<>();

	/** Tells a sentence once. */
	public synchronized void tell(String sentence) {
		if (listeners.isEmpty()) {
			unheard.add(sentence);
		}
		listeners.forEach(listener -> tell(listener, sentence));
	}

	/** @param listener called on any thread; must be quick */
	public synchronized void listen(Consumer<String> listener) {
		listeners.add(listener);
		unheard.forEach(sentence -> tell(listener, sentence));
		unheard.clear();
	}

	private static void tell(Consumer<String> listener, String sentence) {
		try {
			listener.accept(sentence);
		} catch (RuntimeException failure) {
			LOG.error("A listener to warnings failed", failure);
		}
	}
}
