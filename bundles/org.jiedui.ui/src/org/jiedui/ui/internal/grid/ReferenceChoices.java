/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.references.ReferenceCandidates;

/**
 * The objects that the reference of a row may name.
 *
 * @param row the object that has the reference
 */
record ReferenceChoices(EObject row, EReference reference, ReferenceCandidates candidates) implements ChoiceSource {

	private static final int LIMIT = 200;

	@Override
	public List<Choice> choices(String words) {
		return choices(candidates.find(row, reference, words, LIMIT));
	}

	@Override
	public CompletableFuture<List<Choice>> query(String words) {
		return candidates.query(row, reference, words, LIMIT).thenApply(ReferenceChoices::choices);
	}

	private static List<Choice> choices(List<Candidate> found) {
		return found.stream().map(candidate -> new Choice(candidate.title(), candidate.detail(), candidate.object())).toList();
	}
}
