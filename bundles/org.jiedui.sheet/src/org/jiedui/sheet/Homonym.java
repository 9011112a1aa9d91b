/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.workspace.ObjectId;

/**
 * A name in a file that several objects of the books have.
 *
 * @param heading of the column
 * @param type what kind of object is meant
 * @param name as it stands in the file
 * @param candidates the objects, at least two
 */
public record Homonym(String heading, EClass type, String name, List<Candidate> candidates) {

	public Homonym {
		candidates = List.copyOf(candidates);
	}

	/**
	 * An object that may be meant.
	 *
	 * @param title with what tells it from others of the name, such as its code and what it belongs to
	 */
	public record Candidate(ObjectId object, String title) {
	}

	/** The decision for one of the candidates. */
	public NameDecision decide(Candidate chosen) {
		return new NameDecision(type, name, chosen.object());
	}
}
