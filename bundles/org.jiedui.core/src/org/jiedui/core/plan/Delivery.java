/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import org.jiedui.model.Party;
import org.jiedui.model.ReportingPeriod;

/**
 * Whether a party has reported for a month.
 *
 * @param party who is to report
 * @param month 1 to 12
 * @param period what it reported, or null
 * @param status how it stands
 */
public record Delivery(Party party, int month, ReportingPeriod period, Status status) {

	/** How it stands with a report. */
	public enum Status {
		/** The month is not over. */
		NOT_YET,
		/** The month is over and nothing is there. */
		MISSING,
		/** It was sent back. */
		RETURNED,
		/** It is there, perhaps approved or frozen. */
		DELIVERED
	}
}
