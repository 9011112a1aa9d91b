/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import org.jiedui.evidence.internal.words.Phrases;

/** What is meant by 60万 where the text names no unit. */
final class BareUnits {

	private static final Phrases PEOPLE = new Phrases("人口|人数|人次|游客");
	private static final Phrases MONEY = new Phrases("资金|投入|投资|捐|善款|款项|收入|产值|销售|贷款|补助|补贴|金额|总价|价值|经费|增收|奖补|分红|利润|成本|工资|拨付|安排|争取|筹|租金|授信|产业发展|营业|额");

	/** The quantity with its unit; null if nothing tells it. */
	Quantity complete(Quantity bare, Surroundings around) {
		if (PEOPLE.isIn(around.lead())) {
			return with(bare, "人", "person");
		}
		if (MONEY.isIn(around.lead()) || MONEY.isIn(around.clause())) {
			return with(bare, "CNY", "money");
		}
		return null;
	}

	private static Quantity with(Quantity bare, String unit, String family) {
		return new Quantity(bare.start(), bare.end(), bare.value(), bare.high(), unit, family, bare.qualifier(), bare.chinese(), false, null,
				bare.nounStart());
	}
}
