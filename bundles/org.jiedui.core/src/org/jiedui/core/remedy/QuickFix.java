/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.remedy;

import java.util.List;
import java.util.Set;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Finding;

/** Knows how to mend what one rule finds, or several alike. An OSGi service; keeps no state. */
public interface QuickFix {

	/** The identifiers of the rules. */
	Set<String> rules();

	/**
	 * What can be done, the likeliest first; empty where this finding leaves nothing to offer. Changes nothing. Called on the thread of the objects.
	 *
	 * @param finding of one of the rules, and true as things are
	 * @param format names objects and shows values in the user's language
	 */
	List<Remedy> remedies(Finding finding, ValueFormat format);
}
