/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.history.Commit;
import org.jiedui.core.workspace.ObjectId;

/**
 * One change of one field.
 *
 * @param commit what it belongs to
 * @param type class of the object
 * @param object the object
 * @param name what the object is called now, or was when it was removed
 * @param field label of the field, empty where the object as a whole is meant
 * @param before old value as text
 * @param after new value as text
 */
record HistoryRow(Commit commit, EClass type, ObjectId object, String name, String field, String before, String after) {

	Instant time() {
		return commit.time();
	}

	String author() {
		return commit.author();
	}

	/** Why, may be empty. */
	String reason() {
		return commit.message();
	}
}
