/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A key number of a programme that takes more than to count or to add up: that is declared in the model, see {@code metric} in
 * {@link org.jiedui.model.vocabulary.Vocabulary}. An OSGi service; keeps no state and is called on the thread that owns the objects.
 */
public interface Metric {

	/** Stable identifier, such as {@code core.pairings}. */
	String id();

	/** Where the number stands among those of its module: smaller is further left; those that the model declares have 1000, 1100 … */
	int order();

	/** What the number counts, in the user's language. */
	String label();

	/** The ledger whose rows stand behind the number. */
	String ledger();

	/** The classes of the roots that it looks at: where some of them are too many to be loaded, the number is not asked for. */
	List<EClass> types();

	/**
	 * Computes the number.
	 *
	 * @param roots all loaded roots of one programme
	 * @param today for which day
	 * @return empty when there is nothing to count, so that no card appears without a number behind it
	 */
	Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today);
}
