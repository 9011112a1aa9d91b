/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes what a rule finds, and tells what the rule must know besides the object. */
public interface Report {

	/** The day for which the books are checked. */
	LocalDate today();

	/** All loaded roots of a type in the same books as the object that is checked, itself included. */
	<T extends EObject> Collection<T> peers(Class<T> type);

	/**
	 * Reports that the rule does not hold.
	 *
	 * @param feature the field, or null when it is about the object as a whole
	 * @param message a sentence in the user's language
	 */
	void add(EStructuralFeature feature, String message);
}
