/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type. */
class ValueFormatParseTest {

	private final ValueFormat format = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);
	private final ValueFormat english = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2023-06-01|2023-06-01", "2023.6.1|2023-06-01", "2023/6|2023-06", "2023年6月|2023-06", "2023年|2023",
			"2023|2023", "2023 年 6 月 1 日|2023-06-01", "２０２３．６|2023-06", "20230601|2023-06-01" })
	void readsDates(String text, String iso) throws FormatException {
		assertThat(format.parse(Literals.PAIRING__SINCE, text)).isEqualTo(PartialDate.parse(iso));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-13", "2023-02-30", "2023-0", "23", "10月", "去年", "2023-06-" })
	void refusesWhatIsNoDate(String text) {
		assertRefused(Literals.PAIRING__SINCE, text, "2023-06-01");
	}

	@Test
	void wantsTheDayWhereItMustBeKnown() throws FormatException {
		assertThat(format.parse(Literals.PLAN_TASK__DUE, "2023.6.1")).isEqualTo(LocalDate.of(2023, 6, 1));
		assertRefused(Literals.PLAN_TASK__DUE, "2023-06", "2023-06-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.2亿|120000000", "900万|9000000", "3,500.50|35005000", "3500多万|35000000多", "60万余元|600000余", "20元|20",
			"约 50|约500000", "9500万元|95000000", "不少于2|不少于20000", "over 1.2 million|1200000余", "-3|-30000" })
	void readsMoneyInTheScaleOfTheColumnUnlessItSaysOtherwise(String text, String yuan) throws FormatException {
		assertThat(format.parse(Literals.PROJECT__BUDGET, text)).isEqualTo(Money.parse(yuan));
	}

	@ParameterizedTest
	@ValueSource(strings = { "much", "3,50", "20亩", "1.2.3", "万", "$500", "US$500", "500$" })
	void refusesWhatIsNoMoney(String text) {
		assertRefused(Literals.PROJECT__BUDGET, text, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "¥600", "￥600元", "600元" })
	void takesTheSignForTheUnit(String text) throws FormatException {
		assertThat(format.parse(Literals.PROJECT__BUDGET, text)).isEqualTo(Money.parse("600"));
		assertRefused(Literals.EXCHANGE__PARTICIPANTS, text, text.contains("元") ? "元" : "¥");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "600余|600余", "约30|约30", "不少于2|不少于2", "3,500|3500", "15000多|15000多", "600余人|600余", "1.5万|15000",
			"about 30|约30", "over 3,500|3500余", "more than 5 persons|5多", "近 47 人|近47", "≥2|不少于2", "1 person|1" })
	void readsQuantities(String text, String canonical) throws FormatException {
		assertThat(format.parse(Literals.EXCHANGE__PARTICIPANTS, text)).isEqualTo(Quantity.parse(canonical));
	}

	@Test
	void neverTurnsPersonTimesIntoPersons() {
		assertRefused(Literals.EXCHANGE__PARTICIPANTS, "600人次", "人次");
		assertRefused(Literals.EXCHANGE__PARTICIPANTS, "600余人(次)", "人(次)");
		assertRefused(Literals.FIGURE__VALUE, "105亩", "亩");
	}

	@Test
	void readsPlainNumbers() throws FormatException {
		assertThat(format.parse(Literals.PLAN_TASK__PROGRESS, "40%")).isEqualTo(40);
		assertThat(format.parse(Literals.ANNUAL_PLAN__YEAR, "2023")).isEqualTo(2023);
		assertRefused(Literals.PLAN_TASK__PROGRESS, "40.5", "40.5");
		assertRefused(Literals.PLAN_TASK__PROGRESS, "约40", "约40");
	}

	@ParameterizedTest
	@ValueSource(strings = { "在建", "Under way", "under way", "underWay", "UNDER_WAY" })
	void readsLiteralsByLabelLiteralAndName(String text) throws FormatException {
		assertThat(format.parse(Literals.PROJECT__STAGE, text)).isEqualTo(ProjectStage.UNDER_WAY);
	}

	@Test
	void namesTheLiteralsThatArePossible() {
		assertRefused(Literals.PROJECT__STAGE, "完成", "申报、批复、在建");
	}

	@Test
	void readsTruthInBothLanguages() throws FormatException {
		for (String yes : List.of("是", "yes", "TRUE")) {
			assertThat(format.parse(Literals.VILLAGE__COMMUNITY, yes)).isEqualTo(true);
		}
		for (String no : List.of("否", "No", "false")) {
			assertThat(english.parse(Literals.VILLAGE__COMMUNITY, no)).isEqualTo(false);
		}
		assertRefused(Literals.VILLAGE__COMMUNITY, "maybe", "maybe");
	}

	@Test
	void readsManyValues() throws FormatException {
		assertThat(format.parse(Literals.INSTRUMENT__AREAS, "产业发展、labour；Talent"))
				.isEqualTo(List.of(AreaOfCooperation.INDUSTRY, AreaOfCooperation.LABOUR, AreaOfCooperation.TALENT));
		assertThat(format.parse(Literals.PARTY__ALIASES, " ")).isEqualTo(List.of());
	}

	@Test
	void readsNoTextAsNoValue() throws FormatException {
		assertThat(format.parse(Literals.PROJECT__BUDGET, " ")).isNull();
		assertThat(format.parse(Literals.PROJECT__BUDGET, null)).isNull();
		assertThat(format.parse(Literals.MEMBER__COUNT, "")).isEqualTo(1);
	}

	@Test
	void findsReferencesByWhatTheResolverKnows() throws FormatException {
		Party village = JieduiFactory.eINSTANCE.createVillage();
		assertThat(format.parse(Literals.PROJECT__PLACE, "更古村", (reference, text) -> List.of(village))).isSameAs(village);
		assertThatThrownBy(() -> format.parse(Literals.PROJECT__PLACE, "更古村", (reference, text) -> List.of()))
				.isInstanceOf(FormatException.class).hasMessageContaining("更古村");
		assertThatThrownBy(() -> format.parse(Literals.PROJECT__PLACE, "河东区", (reference, text) -> List.of(village, village)))
				.isInstanceOf(FormatException.class).hasMessageContaining("2");
	}

	@Test
	void readsBackWhatAnEditorStartsWith() throws FormatException {
		for (ValueFormat each : List.of(format, english)) {
			for (Qualifier qualifier : Qualifier.values()) {
				assertReadsBack(each, Literals.EXCHANGE__PARTICIPANTS, Quantity.of(15_000, qualifier));
				assertReadsBack(each, Literals.PROJECT__BUDGET, new Money(Money.of(21_982_050).number(), qualifier));
			}
			for (ProjectStage stage : ProjectStage.values()) {
				assertReadsBack(each, Literals.PROJECT__STAGE, stage);
			}
			assertReadsBack(each, Literals.FIGURE__UNIT, Unit.PERSON_TIMES);
			assertReadsBack(each, Literals.PAIRING__SINCE, PartialDate.of(2019, 3));
			assertReadsBack(each, Literals.VILLAGE__COMMUNITY, true);
		}
	}

	private static void assertReadsBack(ValueFormat format, EStructuralFeature feature, Object value) throws FormatException {
		assertThat(format.parse(feature, format.editText(feature, value))).isEqualTo(value);
		assertThat(format.parse(feature, format.text(feature, value))).isEqualTo(value);
	}

	private void assertRefused(EStructuralFeature feature, String text, String told) {
		assertThatThrownBy(() -> format.parse(feature, text)).isInstanceOf(FormatException.class).hasMessageContaining(told);
	}
}
