/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
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

/** What a screen shows, in both languages. */
class ValueFormatTest {

	private final ValueFormat chinese = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);
	private final ValueFormat english = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);

	@Test
	void groupsDigitsAndKeepsQualifiers() {
		EStructuralFeature participants = Literals.EXCHANGE__PARTICIPANTS;
		assertThat(chinese.text(participants, Quantity.of(3500, Qualifier.MORE))).isEqualTo("3,500多");
		assertThat(chinese.text(participants, Quantity.of(600, Qualifier.OVER))).isEqualTo("600余");
		assertThat(chinese.text(participants, Quantity.of(30, Qualifier.ABOUT))).isEqualTo("约30");
		assertThat(chinese.text(participants, Quantity.of(2, Qualifier.AT_LEAST))).isEqualTo("不少于2");
		assertThat(english.text(participants, Quantity.of(3500, Qualifier.OVER))).isEqualTo("over 3,500");
		assertThat(english.text(participants, Quantity.of(1234567))).isEqualTo("1,234,567");
		assertThat(english.text(participants, Quantity.of(-1234))).isEqualTo("-1,234");
		assertThat(english.text(participants, Quantity.parse("1097.5"))).isEqualTo("1,097.5");
	}

	@Test
	void showsMoneyInTheScaleOfTheColumn() {
		Money sales = new Money(new BigDecimal(35_000_000), Qualifier.MORE);
		assertThat(chinese.text(Literals.PROJECT__BUDGET, sales)).isEqualTo("3,500多");
		assertThat(english.text(Literals.PROJECT__BUDGET, sales)).isEqualTo("more than 35,000,000");
		assertThat(chinese.text(Literals.PROJECT__BUDGET, Money.of(15_760_900))).isEqualTo("1,576.09");
		assertThat(chinese.columnUnit(Literals.PROJECT__BUDGET)).contains("万元");
		assertThat(english.columnUnit(Literals.PROJECT__BUDGET)).contains("CNY");
	}

	@Test
	void namesTheUnitOfOneInTheSingular() {
		for (List<String> each : List.of(List.of("个", "unit", "units"), List.of("次", "time", "times"), List.of("批", "batch", "batches"),
				List.of("人次", "person-time", "person-times"), List.of("学时", "class hour", "class hours"),
				List.of("projects", "project", "projects"), List.of("亩", "mu", "mu"), List.of("头", "head", "head"))) {
			Unit unit = new Unit(each.get(0));
			assertThat(english.unitName(unit, new BigDecimal("1.0"))).isEqualTo(each.get(1));
			assertThat(List.of(BigDecimal.ZERO, new BigDecimal("1.5"), BigDecimal.TWO)).allSatisfy(
					number -> assertThat(english.unitName(unit, number)).isEqualTo(each.get(2)));
		}
		assertThat(english.unitName(new Unit("lens"), BigDecimal.ONE)).as("a unit that the product does not know stays as it is").isEqualTo("lens");
		assertThat(chinese.unitName(new Unit("个"), BigDecimal.ONE)).isEqualTo("个");
	}

	@Test
	void theUnitBehindAValueIsThatOfItsColumnButOfOne() {
		EStructuralFeature times = Literals.EXCHANGE__PERSON_TIMES;
		assertThat(english.unit(times, Quantity.of(1))).contains("person-time");
		assertThat(english.unit(times, Quantity.of(2))).contains("person-times");
		assertThat(english.unit(times, null)).contains("person-times");
		assertThat(chinese.unit(times, Quantity.of(1))).contains("人次");
		assertThat(english.unit(Literals.PROJECT__BUDGET, Money.of(1))).contains("CNY");
		assertThat(english.unit(Literals.PARTY__NAME, "One")).isEmpty();
	}

	@Test
	void namesUnitsInTheColumnHead() {
		assertThat(chinese.columnUnit(Literals.EXCHANGE__PERSON_TIMES)).contains("人次");
		assertThat(english.columnUnit(Literals.EXCHANGE__PERSON_TIMES)).contains("person-times");
		assertThat(english.columnUnit(Literals.PARTY__NAME)).isEmpty();
	}

	@Test
	void doesNotGroupYears() {
		assertThat(chinese.text(Literals.ANNUAL_PLAN__YEAR, 2023)).isEqualTo("2023");
		assertThat(chinese.text(Literals.MEMBER__COUNT, 1200)).isEqualTo("1,200");
	}

	@Test
	void namesLiteralsDatesAndTruth() {
		assertThat(chinese.text(Literals.PROJECT__STAGE, ProjectStage.UNDER_WAY)).isEqualTo("在建");
		assertThat(english.text(Literals.PROJECT__STAGE, ProjectStage.UNDER_WAY)).isEqualTo("Under way");
		assertThat(chinese.text(Literals.VILLAGE__COMMUNITY, true)).isEqualTo("是");
		assertThat(english.text(Literals.VILLAGE__COMMUNITY, false)).isEqualTo("no");
		assertThat(english.text(Literals.PLAN_TASK__DUE, LocalDate.of(2023, 6, 1))).isEqualTo("2023-06-01");
		assertThat(english.text(Literals.PAIRING__SINCE, PartialDate.of(2021))).isEqualTo("2021");
	}

	@Test
	void joinsManyValuesAndNamesReferences() {
		List<AreaOfCooperation> areas = List.of(AreaOfCooperation.INDUSTRY, AreaOfCooperation.LABOUR);
		assertThat(chinese.text(Literals.INSTRUMENT__AREAS, areas)).isEqualTo("产业发展、劳务协作");
		assertThat(english.text(Literals.INSTRUMENT__AREAS, areas)).isEqualTo("Industry, Labour");
		assertThat(chinese.text(Literals.PROJECT__PLACE, village("土桥村"))).isEqualTo("土桥村");
	}

	@Test
	void showsNothingForNoValue() {
		assertThat(chinese.text(Literals.PROJECT__BUDGET, null)).isEmpty();
		assertThat(chinese.editText(Literals.PROJECT__BUDGET, null)).isEmpty();
		assertThat(chinese.text(Literals.INSTRUMENT__AREAS, List.of())).isEmpty();
	}

	@Test
	void alignsNumbersRight() {
		assertThat(chinese.alignment(Literals.PROJECT__BUDGET)).isEqualTo(Alignment.RIGHT);
		assertThat(chinese.alignment(Literals.ANNUAL_PLAN__YEAR)).isEqualTo(Alignment.RIGHT);
		assertThat(chinese.alignment(Literals.PARTY__NAME)).isEqualTo(Alignment.LEFT);
		assertThat(chinese.alignment(Literals.VILLAGE__COMMUNITY)).isEqualTo(Alignment.CENTER);
		assertThat(chinese.alignment(Literals.PROJECT__PLACE)).isEqualTo(Alignment.LEFT);
	}

	@Test
	void sortsNumbersByNumberNamesByPinyinAndNothingLast() {
		assertThat(sorted(Literals.EXCHANGE__PARTICIPANTS, null, Quantity.of(600, Qualifier.OVER), Quantity.of(70)))
				.containsExactly(Quantity.of(70), Quantity.of(600, Qualifier.OVER), null);
		assertThat(sorted(Literals.PARTY__NAME, "昆山市", "碧江区", "蒲江县", "东湖")).containsExactly("碧江区", "东湖", "昆山市", "蒲江县");
		assertThat(sorted(Literals.PROJECT__STAGE, ProjectStage.ACCEPTED, ProjectStage.PROPOSED)).containsExactly(ProjectStage.PROPOSED,
				ProjectStage.ACCEPTED);
		Party first = village("八角井村");
		Party second = village("明月村");
		assertThat(sorted(Literals.PROJECT__PLACE, second, first)).containsExactly(first, second);
	}

	private List<Object> sorted(EStructuralFeature feature, Object... values) {
		return Arrays.stream(values).sorted(english.comparator(feature)).toList();
	}

	@Test
	void keysSortAsTheirValuesDo() {
		List<Object> villages = List.of(village("舟曲"), village("安宁"), village("Abc"), village("迭部"), village("abc"));
		List<Object> money = List.of(Money.of(3), Money.of(1), Money.of(2));
		assertThat(villages.stream().sorted(Comparator.comparing(each -> chinese.sortKey(Literals.PROJECT__PLACE, each))).toList())
				.isEqualTo(villages.stream().sorted(chinese.comparator(Literals.PROJECT__PLACE)).toList());
		assertThat(money.stream().sorted(Comparator.comparing(each -> chinese.sortKey(Literals.PROJECT__BUDGET, each))).toList())
				.isEqualTo(money.stream().sorted(chinese.comparator(Literals.PROJECT__BUDGET)).toList());
	}

	private static Party village(String name) {
		Party village = JieduiFactory.eINSTANCE.createVillage();
		village.setName(name);
		return village;
	}
}
