/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;

import org.jiedui.core.workspace.ObjectId;

/**
 * Objects that a save would change or remove, or to which it would add parts, were changed or removed by somebody else meanwhile. Nothing
 * was written.
 */
public class CommitConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ObjectId> objects;

	public CommitConflictException(List<ObjectId> objects) {
		super("Changed meanwhile: " + objects);
		this.objects = List.copyOf(objects);
	}

	/** The objects of which another version is stored, or none any more, or that got parts of which the save does not know. */
	public List<ObjectId> objects() {
		return objects;
	}
}
