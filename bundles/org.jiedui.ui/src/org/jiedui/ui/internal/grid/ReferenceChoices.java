/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.ui.references.ReferenceCandidates;

/** The objects that a reference may name. */
record ReferenceChoices(EReference reference, ReferenceCandidates candidates) implements ChoiceSource {

	private static final int LIMIT = 200;

	@Override
	public List<Choice> choices(EObject row, String words) {
		return candidates.find(row, reference, words, LIMIT).stream()
				.map(candidate -> new Choice(candidate.title(), candidate.detail(), candidate.object())).toList();
	}
}
