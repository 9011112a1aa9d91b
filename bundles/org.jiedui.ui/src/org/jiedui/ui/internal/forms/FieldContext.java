/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;

/** What a field knows of its form and asks of it. UI thread only. */
public interface FieldContext {

	EStructuralFeature feature();

	/** The object on show; null before the first one. */
	EObject owner();

	/** The value of the feature, null without an owner. */
	default Object value() {
		return owner() == null ? null : owner().eGet(feature());
	}

	/** What all fields of the form share. */
	FormContext form();

	ImageCache images();

	Palette palette();

	/** The label of the feature in the user's language. */
	default String label() {
		return form().labels().label(feature());
	}

	/** Whether the value can be changed now: neither derived nor frozen, nor changed by steps only. */
	boolean editable();

	/** Whether it cannot be changed because the object is frozen. */
	boolean frozen();

	/**
	 * Sets the value by a command that can be undone. Does nothing when it has this value.
	 *
	 * @param typing whether this continues what was typed: then it makes one step of undo with it
	 */
	void set(Object value, boolean typing);

	/** {@link Field#isTyping()} may be another. */
	void typing();

	/** What is typed next is another step of undo. */
	void endTyping();

	/** Executes a command of the field's own. */
	void execute(Command command);

	/** Shows or clears what is wrong with what was typed. */
	void problem(Optional<String> message);

	/** Shows a part of the owner in place of it, with a way back. */
	void open(EObject part);

	/** The field needs more or less room than before. */
	void resized();

	/** Names an input for tests ({@code id} after the feature's name, may be empty) and screen readers. */
	void identify(Control input, String id);
}
