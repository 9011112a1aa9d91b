/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.metric;

import java.util.Collection;

import org.jiedui.model.ExchangeDirection;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;
import org.jiedui.talent.Posting;
import org.jiedui.talent.Quota;

/**
 * How far a quota is met.
 *
 * @param quota with a year
 */
public record Fulfilment(Quota quota) {

	/** How many persons of the kind were sent in the year; an entry that does not say how many it stands for is one. */
	public Quantity sent(Collection<? extends Posting> postings) {
		Sum sent = new Sum();
		postings.stream().filter(this::counts).forEach(posting -> sent.add(posting.getNumber() == null ? Quantity.of(1) : posting.getNumber()));
		return sent.quantity();
	}

	private boolean counts(Posting posting) {
		boolean sameWay = quota.getDirection() == ExchangeDirection.NONE || quota.getDirection() == posting.getDirection();
		return sameWay && posting.getKind() == quota.getKind() && posting.getStart() != null && posting.getStart().year() == quota.getYear().year();
	}
}
