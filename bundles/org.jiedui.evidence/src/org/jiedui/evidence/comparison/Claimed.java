/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.StatedBasis;
import org.jiedui.evidence.books.Stated;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Unit;

/**
 * What a text claims, as far as it is compared.
 *
 * @param indicator what it is about
 * @param basis over what it counts
 * @param asOf the day, month or year for which it holds, or null
 * @param unit may be null
 * @param stated the number
 * @param entry the entry to which the figure is tied, or null
 * @param entryFeature which number of it, or null
 */
public record Claimed(String indicator, StatedBasis basis, PartialDate asOf, Unit unit, Stated stated, ObjectId entry, String entryFeature) {

	/** Whether it is tied to a number of an entry, which alone is then compared. */
	boolean isTied() {
		return entry != null && entryFeature != null;
	}

	/** By how much it is more than what is booked. */
	BigDecimal difference(Booked booked) {
		return stated.number().subtract(booked.number().number());
	}

	/** The year for which it holds; empty where the text does not say. */
	Optional<Integer> year() {
		return Optional.ofNullable(asOf).map(PartialDate::year);
	}
}
