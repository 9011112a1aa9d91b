/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.format;

import java.math.BigDecimal;

/** In which unit amounts of money are shown and typed. What is stored is always yuan. */
public enum MoneyScale {

	/** 元. */
	YUAN(BigDecimal.ONE, "元", "CNY"),
	/** 万元, ten thousand yuan, as offices write. */
	TEN_THOUSAND(BigDecimal.valueOf(10_000), "万元", "10,000 CNY");

	private final BigDecimal yuan;
	private final String chinese;
	private final String english;

	MoneyScale(BigDecimal yuan, String chinese, String english) {
		this.yuan = yuan;
		this.chinese = chinese;
		this.english = english;
	}

	/** How many yuan the unit is. */
	public BigDecimal yuan() {
		return yuan;
	}

	/**
	 * What a column head says.
	 *
	 * @param language {@code zh} or {@code en}
	 */
	public String unit(String language) {
		return "zh".equals(language) ? chinese : english;
	}
}
