/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.Metric;
import org.jiedui.model.vocabulary.ClassTraits;

/** The key numbers that there can be: those that installed models declare, and those of services. Immutable. */
public final class KnownMetrics {

	/** What a declared number covers stands at the end of its identifier. */
	private static final Pattern REACH = Pattern.compile("(.+?)\\.(timeless|(year|period|cumulative|undated)(\\.\\w+)?)");

	private final Set<String> services = new HashSet<>();
	private final Set<String> declared = new HashSet<>();

	/**
	 * @param catalog all ledgers
	 * @param computed the services
	 */
	public KnownMetrics(LedgerCatalog catalog, Collection<? extends Metric> computed) {
		computed.forEach(metric -> services.add(metric.id()));
		catalog.classes().forEach(type -> {
			ClassTraits traits = new ClassTraits(type);
			traits.ledger().flatMap(catalog::find)
					.ifPresent(ledger -> traits.metrics().forEach(metric -> declared.add(ledger.id() + "." + metric.id())));
		});
	}

	/** @param id as the command {@code metrics} tells it */
	public boolean knows(String id) {
		var reach = REACH.matcher(id);
		return services.contains(id) || reach.matches() && declared.contains(reach.group(1));
	}
}
