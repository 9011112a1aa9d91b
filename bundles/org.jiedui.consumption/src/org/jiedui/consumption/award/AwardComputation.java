/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.award;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jiedui.consumption.Award;
import org.jiedui.consumption.AwardRule;
import org.jiedui.model.value.Money;

/** What is due by a rule: a share of the sales, nothing below the threshold, and not more than the cap. */
public final class AwardComputation {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** Awards are paid to the fen. */
	private static final int DIGITS = 2;

	private AwardComputation() {
	}

	/** What is due in yuan, rounded half up to the fen and as exact as the sales; null where the rule, its rate or the sales are missing. */
	public static Money due(Award award) {
		AwardRule rule = award.getRule();
		if (rule == null || rule.getRate() == null || award.getSales() == null) {
			return null;
		}
		BigDecimal sales = award.getSales().number();
		if (rule.getThreshold() != null && sales.compareTo(rule.getThreshold().number()) < 0) {
			return Money.ZERO;
		}
		BigDecimal share = sales.multiply(rule.getRate().number()).divide(HUNDRED, DIGITS, RoundingMode.HALF_UP);
		BigDecimal due = rule.getCap() == null ? share : share.min(rule.getCap().number());
		return award.getSales().withNumber(due);
	}
}
