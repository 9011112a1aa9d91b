/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Answers which objects a reference may name. UI thread only; answers from memory and at once, also among many thousands. */
public interface ReferenceCandidates {

	/**
	 * The objects that fit what was typed, the best first: those whose title begins with the words before those that contain them.
	 *
	 * @param owner the object that has the reference
	 * @param reference single- or many-valued
	 * @param words what was typed; empty asks for any
	 * @param limit at most so many
	 */
	List<Candidate> find(EObject owner, EReference reference, String words, int limit);

	/**
	 * The object that is called exactly so.
	 *
	 * @return empty when there is none, or when several are called so
	 */
	Optional<Candidate> named(EObject owner, EReference reference, String title);
}
