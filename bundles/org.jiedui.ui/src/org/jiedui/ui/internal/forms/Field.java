/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * One feature in a form. It belongs to the form of a class; the object that it shows changes, see {@link FieldContext#owner()}. UI thread
 * only.
 */
public interface Field {

	/** How much room a field takes. */
	enum Extent {
		/** One column, label at the left. */
		COLUMN,
		/** All columns, label at the left. */
		LINE,
		/** All columns under a heading that the field draws itself. */
		BLOCK
	}

	/** What the form lays out, never null. */
	Control control();

	/** Shows what the owner has now. Must leave alone what the user is typing unless the value changed meanwhile. */
	void refresh();

	/** What validation says of the owner, or of an object in the field, is another. The form itself shows messages about the field. */
	default void refreshFindings() {
		// Most fields show nothing but the value.
	}

	/**
	 * Puts what was typed into the owner.
	 *
	 * @return false when it is no legal value; it stays in the field then
	 */
	default boolean commit() {
		return true;
	}

	/** Whether the field holds what somebody typed and the owner does not have. */
	default boolean isTyping() {
		return false;
	}

	default boolean setFocus() {
		return control().setFocus();
	}

	default Extent extent() {
		return Extent.COLUMN;
	}

	/** Whether there is anything to show or do for the owner; a field that is not relevant takes no room. */
	default boolean relevant() {
		return true;
	}

	/** Colours the field for the worst of its messages: null when all is well. */
	default void mark(Color tone) {
		// Fields without a frame are marked by their message alone.
	}
}
