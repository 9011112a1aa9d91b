/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.LiveValidation;
import org.jiedui.core.validation.Validator;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.books.OpenBooks;

/**
 * The findings of one session. Nothing is found before the books are loaded; then they come little by little, and each change is checked after its
 * event.
 */
final class SessionFindings implements LiveFindings {

	/** So little that nobody notices it between two keys. */
	private static final Duration PORTION = Duration.ofMillis(10);

	/** What was opened comes on the screen first. */
	private static final int FIRST_MILLIS = 400;

	private final Validator validator;
	private final UiThread ui;
	private final ListenerList<Listener> listeners = new ListenerList<>(ListenerList.IDENTITY);
	/** Null until the rules are there. */
	private LiveValidation validation;
	private boolean begun;
	private boolean stopped;

	SessionFindings(Validator validator, UiThread ui) {
		this.validator = validator;
		this.ui = ui;
	}

	/** Begins to check all roots that stand in the books, and watches them. */
	void start(OpenBooks books) {
		if (validation != null) {
			validation.refresh();
		} else if (!begun) {
			begun = true;
			ui.aside(FIRST_MILLIS, () -> {
				try {
					// Rules are made when they are first asked for, which takes time.
					validator.constraints();
				} finally {
					ui.later(() -> watch(books));
				}
			});
		}
	}

	private void watch(OpenBooks books) {
		if (!stopped) {
			validation = LiveValidation.gradual(validator, books.session().resource(), books::contains, ui::later, LocalDate::now, PORTION);
			validation.state().addListener(this::changed);
		}
	}

	/** Takes note that new roots were saved: only now it is certain in which books they stand. */
	void saved() {
		if (validation != null) {
			validation.reconsider();
		}
	}

	void stop() {
		stopped = true;
		if (validation != null) {
			validation.close();
		}
	}

	private void changed(Set<EObject> objects) {
		listeners.forEach(listener -> listener.findingsChanged(objects));
	}

	@Override
	public List<Finding> all() {
		return validation == null ? List.of() : validation.state().all();
	}

	@Override
	public boolean isChecking() {
		return validation == null || validation.state().isUnderWay();
	}

	@Override
	public List<Finding> findings(EObject object) {
		return validation == null ? List.of() : validation.state().findings(object);
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}
}
