/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.evolution;

/**
 * Brings stored books from one version of a model to the next. An OSGi service of the module that brings the model, one class for each step.
 * <p>
 * New classes and features need no step. A step is needed where names, types or places changed; the package then raises its annotation
 * {@code version}, and the steps from the version that is stored to the installed one must all be there, or the books are not opened.
 */
public interface MigrationStep {

	/** The version that the step finds. */
	ModelVersion from();

	/** The version to which it leads: the next one, or one of another namespace, which then takes the place of the former. */
	ModelVersion to();

	/**
	 * Says what changed. Called while nobody saves in the books. Where several offices share them the others may read meanwhile, and one that has
	 * them open across the step is refused when it saves. Whatever the step throws leaves the books as they were before all steps. May be called
	 * again, on books as they were, when the database asks for it.
	 *
	 * @param books as the model {@link #from()} describes them
	 */
	void run(Evolution books);
}
