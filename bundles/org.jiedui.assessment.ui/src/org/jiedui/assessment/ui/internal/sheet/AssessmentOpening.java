/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.jiedui.assessment.Assessment;
import org.jiedui.ui.books.Books;

/**
 * Opens the editor of assessments.
 *
 * @param page in which it opens
 * @param books knows programmes
 */
public record AssessmentOpening(IWorkbenchPage page, Books books) {

	/** Opens the editor of a programme's assessments, or brings it to the front; does nothing where there is no such programme. */
	public void open(int part, Optional<Integer> year) {
		books.programmes().stream().filter(entry -> entry.part() == part).findFirst()
				.flatMap(entry -> AssessmentEditor.open(page, new SheetInput(entry.id(), entry.name())))
				.ifPresent(editor -> year.ifPresent(editor::show));
	}

	/** The year that an object is about, if it is an assessment or part of one. */
	static Optional<Integer> year(Object selected) {
		return selected instanceof EObject object && EcoreUtil.getRootContainer(object) instanceof Assessment assessment
				? Optional.of(assessment.getYear())
				: Optional.empty();
	}
}
