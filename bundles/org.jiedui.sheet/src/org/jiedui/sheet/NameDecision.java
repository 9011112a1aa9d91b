/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.workspace.ObjectId;

/**
 * Which object a name in a file means, as a user decides.
 *
 * @param type what kind of object the column names
 * @param name as it stands in the file
 * @param object the object
 */
public record NameDecision(EClass type, String name, ObjectId object) {

	public NameDecision {
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(object, "object");
	}
}
