/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jiedui.evidence.books.LedgerTarget;

/**
 * One claim, however many texts repeat it, beside what the ledgers hold.
 *
 * @param claimed what is claimed
 * @param target the ledger that keeps such numbers; empty where none does
 * @param booked what it holds; empty where it holds nothing, or nothing that can be compared
 * @param verdict how they stand to each other
 * @param sources where it is claimed, at least one
 */
public record ComparisonRow(Claimed claimed, Optional<LedgerTarget> target, Optional<Booked> booked, Verdict verdict, List<ClaimSource> sources) {

	public ComparisonRow {
		sources = List.copyOf(sources);
	}

	/** By how much more is claimed than booked; empty where nothing is booked. */
	public Optional<BigDecimal> difference() {
		return booked.map(claimed::difference);
	}
}
