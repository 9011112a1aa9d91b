/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.util.List;

import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.books.Stated;

/** Where it is known what the entries of ledgers hold. */
interface Bookings {

	/** What is held, one for each basis and period. */
	List<Booking> of(LedgerTarget target);

	/** How many entries hold a number that a claim can mean. */
	long holding(LedgerTarget target, Stated stated);
}
