/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Answers which objects a reference may name, also among many thousands. UI thread only; what is not in memory is asked for in the
 * background.
 */
public interface ReferenceCandidates {

	/** Offers nothing. */
	ReferenceCandidates NONE = new ReferenceCandidates() {
		@Override
		public List<Candidate> find(EObject owner, EReference reference, String words, int limit) {
			return List.of();
		}

		@Override
		public Optional<Candidate> named(EObject owner, EReference reference, String title) {
			return Optional.empty();
		}
	};

	/**
	 * The objects in memory that fit what was typed, the best first: those whose title begins with the words before those that contain
	 * them.
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

	/**
	 * Like {@link #find}, but among the objects of the database too. Returns at once; the answer may come on any thread, the supplier of a
	 * candidate's object is still called on the UI thread. Whoever asks a further question cancels the future of the one before.
	 */
	default CompletableFuture<List<Candidate>> query(EObject owner, EReference reference, String words, int limit) {
		return CompletableFuture.completedFuture(find(owner, reference, words, limit));
	}
}
