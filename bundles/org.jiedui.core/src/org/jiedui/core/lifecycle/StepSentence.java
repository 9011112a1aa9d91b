/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.lifecycle;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Stepwise;

/**
 * Says why nobody types a value that changes by steps only, and which steps and which command change it.
 *
 * @param labels the language
 */
public record StepSentence(Labels labels) {

	/**
	 * A sentence in the user's language.
	 *
	 * @param owner the object that has the value, null where it is about all objects
	 * @throws IllegalArgumentException if the feature does not change by steps
	 */
	public String of(EObject owner, EStructuralFeature feature) {
		Stepwise steps = Stepwise.of(owner, feature).orElseThrow(() -> new IllegalArgumentException("No steps: " + feature.getName()));
		return steps.command().map(command -> NLS.bind(Messages.stepsAndCommand, new Object[] { labels.label(feature), steps.verbs(labels), command }))
				.orElseGet(() -> NLS.bind(Messages.steps, labels.label(feature), steps.verbs(labels)));
	}
}
