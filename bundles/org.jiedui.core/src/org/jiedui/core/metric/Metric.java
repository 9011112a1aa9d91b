/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A key number of a programme, shown as a card on its overview. An OSGi service; cards appear in the order of {@link #order()}. Keeps no state
 * and is called on the thread that owns the objects.
 */
public interface Metric {

	/** Stable identifier, such as {@code core.pairings}. */
	String id();

	/** Where the card stands: smaller is further left; the core uses 100, 200 … */
	int order();

	/** What the number counts, in the user's language. */
	String label();

	/** The ledger whose rows stand behind the number. */
	String ledger();

	/**
	 * Computes the number.
	 *
	 * @param roots all loaded roots of one programme
	 * @param today for which day
	 * @return empty when there is nothing to count, so that no card appears without a number behind it
	 */
	Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today);
}
