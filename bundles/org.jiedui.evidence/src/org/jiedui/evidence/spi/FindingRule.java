/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.spi;

import java.util.List;
import java.util.Locale;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;

/** One thing that may not fit among the figures of texts. A service, for any thread; keeps nothing. */
public interface FindingRule {

	/** Stable, for programs. */
	String id();

	/** Looks at the texts and reports what does not fit. */
	void check(Dossier dossier, Report report);

	/** Takes what rules find. */
	interface Report {

		/** The language of the sentences. */
		Locale locale();

		/**
		 * Adds a finding.
		 *
		 * @param claims the figures
		 * @param message what does not fit, with the computation
		 * @param suggestion what could be done
		 */
		void add(Severity severity, List<Claim> claims, String message, String suggestion);
	}
}
