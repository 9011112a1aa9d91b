/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.ExchangeDirection;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.layout.CellContent.Day;
import org.jiedui.sheet.internal.layout.CellContent.Figure;
import org.jiedui.sheet.internal.layout.CellContent.Text;
import org.junit.jupiter.api.Test;

/** What cells say for values. */
class CellContentsTest {

	private final ValueFormat format = new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND);
	private final CellContents contents = new CellContents(format, format.titles()::title);

	@Test
	void moneyIsExactInItsUnit() {
		assertThat(contents.of(Literals.PROJECT__BUDGET, new Money(new BigDecimal("12345678.9"), Qualifier.EXACT)))
				.isEqualTo(new Figure(new BigDecimal("1234.56789")));
		assertThat(contents.of(Literals.PROJECT__BUDGET, Money.of(9_500_000))).isEqualTo(new Figure(new BigDecimal("950")));
		assertThat(contents.of(Literals.PROJECT__BUDGET, Money.ZERO)).isEqualTo(new Figure(BigDecimal.ZERO));
	}

	@Test
	void whatNoNumberSaysIsText() throws Exception {
		assertThat(contents.of(Literals.PROJECT__BUDGET, new Money(BigDecimal.valueOf(35_000_000), Qualifier.MORE))).isEqualTo(new Text("3500多"));
		assertThat(contents.of(Literals.EXCHANGE__PARTICIPANTS, Quantity.of(15_000, Qualifier.ABOUT))).isEqualTo(new Text("约15000"));
		Money long16 = Money.of(new BigDecimal("12345678901234.56789"));
		CellContent content = contents.of(Literals.PROJECT__BUDGET, long16);
		assertThat(content).isInstanceOf(Text.class);
		assertThat(format.parse(Literals.PROJECT__BUDGET, content.plain())).isEqualTo(long16);
	}

	@Test
	void datesAreDatesWhereTheyAreKnownToTheDay() {
		assertThat(contents.of(Literals.PROJECT__PLANNED_END, LocalDate.of(2026, 6, 30))).isEqualTo(new Day(LocalDate.of(2026, 6, 30)));
		assertThat(contents.of(Literals.PROJECT__ACTUAL_END, PartialDate.parse("2026-06-30"))).isEqualTo(new Day(LocalDate.of(2026, 6, 30)));
		assertThat(contents.of(Literals.PROJECT__ACTUAL_END, PartialDate.parse("2026-06"))).isEqualTo(new Text("2026-06"));
		assertThat(contents.of(Literals.PROJECT__ACTUAL_END, PartialDate.parse("2026"))).isEqualTo(new Text("2026"));
		assertThat(contents.of(Literals.PROJECT__PLANNED_END, LocalDate.of(1899, 1, 1))).isEqualTo(new Text("1899-01-01"));
	}

	@Test
	void namesStandForLiteralsAndObjects() {
		Party village = JieduiFactory.eINSTANCE.createVillage();
		village.setName("张庄村");

		assertThat(contents.of(Literals.PROJECT__STAGE, ProjectStage.UNDER_WAY)).isEqualTo(new Text("在建"));
		assertThat(contents.of(Literals.EXCHANGE__DIRECTION, ExchangeDirection.NONE)).isEqualTo(CellContent.NOTHING);
		assertThat(contents.of(Literals.VILLAGE__COMMUNITY, true)).isEqualTo(new Text("是"));
		assertThat(contents.of(Literals.PROJECT__PLACE, village)).isEqualTo(new Text("张庄村"));
		assertThat(contents.of(Literals.EXCHANGE__PARTIES, List.of(village, village))).isEqualTo(new Text("张庄村、张庄村"));
	}

	@Test
	void textsStayWhatTheyAre() {
		for (String text : List.of("=1+1", "0012", "2026-06-30", " 两端空格 ", "a\nb", "1,000")) {
			assertThat(contents.of(Literals.ELEMENT__REMARKS, text)).isEqualTo(new Text(text));
		}
		assertThat(contents.of(Literals.ELEMENT__REMARKS, "")).isEqualTo(CellContent.NOTHING);
		assertThat(contents.of(Literals.PARTY__ALIASES, List.of("一、二", "三"))).isEqualTo(new Text("\"一、二\"\n\"三\""));
	}

	@Test
	void valuesAreReadBackFromWhatCellsSay() throws FormatException {
		assertReadBack(Literals.PROJECT__BUDGET, Money.of(new BigDecimal("0.01")));
		assertReadBack(Literals.PROJECT__BUDGET, new Money(BigDecimal.valueOf(35_000), Qualifier.AT_LEAST));
		assertReadBack(Literals.EXCHANGE__PARTICIPANTS, Quantity.of(600, Qualifier.OVER));
		assertReadBack(Literals.PROJECT__STAGE, ProjectStage.ACCEPTED);
		assertReadBack(Literals.PROJECT__ACTUAL_END, PartialDate.parse("2026-06"));
		assertReadBack(Literals.ANNUAL_PLAN__YEAR, 2026);
	}

	private void assertReadBack(EStructuralFeature feature, Object value) throws FormatException {
		assertThat(format.parse(feature, contents.of(feature, value).plain())).isEqualTo(value);
	}
}
