/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.reconcile;

import java.util.List;
import java.util.Locale;

/** Compares what texts claim. A service, for any thread. */
@FunctionalInterface
public interface Reconciliation {

	/**
	 * Looks what does not fit.
	 *
	 * @param dossier the texts
	 * @param locale the language of the findings
	 * @return the findings, the worst first
	 */
	List<Finding> findings(Dossier dossier, Locale locale);
}
