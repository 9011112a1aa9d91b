/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Sum;

/** Gathers figures into one statement for each reach. Not for several threads. */
final class Gathering {

	private static final Comparator<Qualified> BY_NUMBER = Comparator.comparing(Qualified::number).thenComparing(Qualified::qualifier);

	/** What is known of one reach. */
	private static final class Gathered {
		private final Sum sum = new Sum();
		private Qualified largest;
		private long entries;
	}

	private final Map<Reach, Gathered> gathered = new LinkedHashMap<>();

	/** One object. */
	void add(Reach reach, Qualified figure) {
		add(reach, 1, figure, figure);
	}

	/**
	 * Objects that cover the same.
	 *
	 * @param sum of their figures
	 * @param largest of their figures
	 */
	void add(Reach reach, long entries, Qualified sum, Qualified largest) {
		Gathered known = gathered.computeIfAbsent(reach, each -> new Gathered());
		known.entries += entries;
		known.sum.add(sum);
		known.largest = known.largest == null || BY_NUMBER.compare(known.largest, largest) < 0 ? largest : known.largest;
	}

	List<Statement> statements() {
		return gathered.entrySet().stream().map(each -> statement(each.getKey(), each.getValue())).toList();
	}

	private static Statement statement(Reach reach, Gathered known) {
		Qualified sum = known.largest instanceof Money ? known.sum.money() : known.sum.quantity();
		return new Statement(reach, known.entries, sum, known.largest);
	}
}
