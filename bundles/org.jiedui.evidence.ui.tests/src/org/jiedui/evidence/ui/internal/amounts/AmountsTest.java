/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;

class AmountsTest {

	private final Amounts amounts = new Amounts(new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND));

	@Test
	void moneyIsShownInTheUnitThatTheUserChose() {
		assertThat(amounts.number(new BigDecimal("58980000"), Unit.YUAN)).isEqualTo("5,898");
		assertThat(amounts.number(new BigDecimal("94368123.5"), Unit.YUAN)).isEqualTo("9,436.81235");
		assertThat(amounts.unit(Unit.YUAN)).isEqualTo("万元");
	}

	@Test
	void allElseIsShownAsItIsCounted() {
		assertThat(amounts.number(BigDecimal.valueOf(1211), Unit.PERSONS)).isEqualTo("1,211");
		assertThat(amounts.number(new BigDecimal("62.5"), new Unit("%"))).isEqualTo("62.5");
		assertThat(amounts.number(null, null)).isEmpty();
	}

	@Test
	void differencesHaveTheirSignAndShares() {
		assertThat(amounts.difference(BigDecimal.valueOf(37), Unit.PERSONS)).isEqualTo("+37");
		assertThat(amounts.difference(BigDecimal.valueOf(-37), Unit.PERSONS)).isEqualTo("-37");
		assertThat(amounts.share(BigDecimal.valueOf(-37), BigDecimal.valueOf(1248))).isEqualTo("-3%");
		assertThat(amounts.share(BigDecimal.ONE, BigDecimal.ZERO)).as("of nothing there is no share").isEmpty();
	}

	@Test
	void rangesHaveBothEnds() {
		assertThat(amounts.range(BigDecimal.valueOf(3), BigDecimal.valueOf(5), null)).isEqualTo("3–5");
	}

	@Test
	void whatIsTypedIsReadInTheUnitThatIsShown() {
		assertThat(amounts.parse("5,898", Unit.YUAN)).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("58980000"));
		assertThat(amounts.parse("1.2亿", Unit.YUAN)).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("120000000"));
		assertThat(amounts.parse("300元", Unit.YUAN)).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("300"));
		assertThat(amounts.parse("1.2万", new Unit("户"))).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12000"));
		assertThat(amounts.parse("许多", Unit.PERSONS)).isEmpty();
	}
}
