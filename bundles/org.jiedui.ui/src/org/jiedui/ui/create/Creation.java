/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.create;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.books.OpenBooks;

/**
 * One kind of object that can be created at a place.
 *
 * @param label what it would be
 * @param part whether it becomes a part of what is selected, rather than a row of a ledger
 * @param books where it would stand
 * @param command adds the object; executed once
 * @param object the new object
 */
public record Creation(String label, boolean part, OpenBooks books, Command command, EObject object) {

	/** The same under another label. */
	Creation labelled(String other) {
		return new Creation(other, part, books, command, object);
	}

	/** Adds the object as a step that can be undone. */
	public void execute() {
		books.session().editingDomain().getCommandStack().execute(command);
	}
}
