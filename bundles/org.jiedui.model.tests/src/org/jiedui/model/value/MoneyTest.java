/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "9500000|9500000|EXACT", "35000000多|35000000|MORE", "约1,200.50|1200.5|ABOUT", "不少于8|8|AT_LEAST",
			"-3|-3|EXACT", " 7 |7|EXACT", "近 1，000|1000|NEARLY", "6余|6|OVER" })
	void readsTheCanonicalForm(String text, BigDecimal yuan, Qualifier qualifier) {
		Money money = Money.parse(text);
		assertThat(money.number()).isEqualByComparingTo(yuan);
		assertThat(money.qualifier()).isEqualTo(qualifier);
		assertThat(Money.parse(money.toString())).isEqualTo(money);
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "约", "1.2.3", "元", "1 2", "约多" })
	void refusesWhatIsNoNumber(String text) {
		assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(NumberFormatException.class);
	}

	@Test
	void noTextIsNoMoney() {
		assertThat(Money.parse(null)).isNull();
		assertThat(Money.parse("  ")).isNull();
	}

	@Test
	void zerosAfterThePointMakeNoDifference() {
		assertThat(Money.of(new BigDecimal("100.00"))).isEqualTo(Money.of(100)).hasToString("100");
		assertThat(Money.of(new BigDecimal("1E+7"))).hasToString("10000000");
	}

	@Test
	void comparesByNumberThenByQualifier() {
		assertThat(Money.of(2)).isGreaterThan(Money.of(1));
		assertThat(Money.parse("1多")).isGreaterThan(Money.of(1)).isNotEqualTo(Money.of(1));
	}

	@Test
	void keepsTheQualifierOnAnotherNumber() {
		assertThat(Money.parse("约1").withNumber(BigDecimal.TEN)).hasToString("约10");
	}

	@Test
	void theModelReadsAndWritesIt() {
		JieduiFactory factory = JieduiFactory.eINSTANCE;
		Object money = factory.createFromString(JieduiPackage.Literals.MONEY, "约5");
		assertThat(money).isEqualTo(new Money(BigDecimal.valueOf(5), Qualifier.ABOUT));
		assertThat(factory.convertToString(JieduiPackage.Literals.MONEY, money)).isEqualTo("约5");
		assertThat(factory.convertToString(JieduiPackage.Literals.MONEY, null)).isNull();
	}
}
