/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.slf4j.LoggerFactory;

/** Those who follow a session. One that fails keeps nothing from the others. */
final class Audience {

	private final Session session;
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	Audience(Session session) {
		this.session = session;
	}

	void add(SessionListener listener) {
		listeners.add(listener);
	}

	void remove(SessionListener listener) {
		listeners.remove(listener);
	}

	void clear() {
		listeners.clear();
	}

	boolean isEmpty() {
		return listeners.isEmpty();
	}

	/** Whether somebody showed that a step failed. */
	boolean tellFailure(RuntimeException failure) {
		boolean[] shown = { false };
		tell(listener -> shown[0] |= listener.failed(session, failure));
		return shown[0];
	}

	void tell(Consumer<SessionListener> event) {
		for (SessionListener listener : listeners) {
			try {
				event.accept(listener);
			} catch (RuntimeException e) {
				LoggerFactory.getLogger(Audience.class).error("A listener of the session failed", e);
			}
		}
	}
}
