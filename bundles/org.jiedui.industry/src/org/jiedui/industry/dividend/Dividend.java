/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.dividend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.DividendShare;
import org.jiedui.industry.Payout;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;

/** What follows from the shares of a scheme. Nothing of it is stored, so that it cannot contradict them. */
public final class Dividend {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** Payouts are made to the fen. */
	private static final int DIGITS = 2;
	private static final String SEPARATOR = "、";

	private Dividend() {
	}

	/** Sum of the shares in per cent; zero when there are none. */
	public static Quantity sum(DividendScheme scheme) {
		Sum sum = new Sum();
		scheme.getShares().forEach(share -> sum.add(share.getPercent()));
		return sum.quantity();
	}

	/** The shares as a line of text, such as 脱贫户 60%、村集体 20%; empty when there are none. */
	public static String text(DividendScheme scheme) {
		return scheme.getShares().stream().map(share -> share.getBeneficiary() + " " + share.getPercent() + "%").collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * What each beneficiary gets of a profit, in yuan and rounded down to the fen; what rounding leaves goes to the first, so that nothing is lost.
	 *
	 * @param profit in yuan; of a loss nothing is distributed
	 * @return in the order of the shares; empty where there is no profit or the shares are not complete
	 */
	public static Map<DividendShare, Money> split(DividendScheme scheme, Money profit) {
		Map<DividendShare, Money> split = new LinkedHashMap<>();
		boolean complete = sum(scheme).number().compareTo(HUNDRED) == 0 && scheme.getShares().stream().allMatch(share -> share.getPercent() != null);
		if (profit == null || profit.number().signum() <= 0 || !complete) {
			return split;
		}
		BigDecimal left = profit.number();
		for (DividendShare share : scheme.getShares()) {
			BigDecimal part = profit.number().multiply(share.getPercent().number()).divide(HUNDRED, DIGITS, RoundingMode.DOWN);
			split.put(share, profit.withNumber(part));
			left = left.subtract(part);
		}
		DividendShare first = scheme.getShares().getFirst();
		split.put(first, profit.withNumber(split.get(first).number().add(left)));
		return split;
	}

	/** What each gets of the profit of a year, as a line of text in yuan; empty where it cannot be computed. */
	public static String distribution(Payout payout) {
		return payout.eContainer() instanceof DividendScheme scheme ? split(scheme, payout.getProfit()).entrySet().stream()
				.map(each -> each.getKey().getBeneficiary() + " " + each.getValue()).collect(Collectors.joining(SEPARATOR)) : "";
	}

	/** One number less another; null where one is missing. */
	public static Quantity difference(Quantity whole, Quantity part) {
		if (whole == null || part == null) {
			return null;
		}
		boolean exact = whole.qualifier() == Qualifier.EXACT && part.qualifier() == Qualifier.EXACT;
		return new Quantity(whole.number().subtract(part.number()), exact ? Qualifier.EXACT : Qualifier.ABOUT);
	}
}
