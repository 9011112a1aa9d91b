/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.ConsumptionPackage;
import org.jiedui.consumption.Sale;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.Decisions;
import org.jiedui.evidence.books.EntryLinks;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.funding.AmountBasis;
import org.jiedui.funding.Fund;
import org.jiedui.funding.FundNature;
import org.jiedui.funding.FundingFactory;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Training;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents claim beside what the ledgers hold. */
class LedgerComparisonTest {

	@TempDir
	private Path folder;
	private OfficeBooks books;

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder);
	}

	@AfterEach
	void close() {
		books.close();
	}

	private ComparisonRow row(String text) {
		return books.comparison().stream().filter(each -> each.sources().getFirst().text().equals(text)).findFirst().orElseThrow();
	}

	private Verdict verdict(String text) {
		return row(text).verdict();
	}

	private void sale(String since, long amount) {
		Sale sale = books.entry(ConsumptionFactory.eINSTANCE.createSale(), since + " 销售");
		sale.setSince(PartialDate.parse(since));
		sale.setAmount(Money.of(amount));
		sale.setBuyer(books.programme().getHelpers().getFirst());
	}

	private void fund(AmountBasis basis, String asOf, long amount) {
		Fund fund = books.entry(FundingFactory.eINSTANCE.createFund(), "财政资金");
		fund.setNature(FundNature.FISCAL);
		fund.setBasis(basis);
		fund.setYear(PartialDate.of(PartialDate.parse(asOf).year()));
		fund.setAsOf(PartialDate.parse(asOf));
		fund.setAmount(Money.of(amount));
	}

	@Test
	void aYearIsComparedWithTheSumOfItsEntries() throws Exception {
		books.take("简报", "2023年销售额3625万元。2022年销售额3616万元。2021年销售额3522万元。");
		sale("2023-03", 20_000_000);
		sale("2023-11", 16_250_000);
		sale("2022", 30_000_000);
		books.save();

		assertThat(verdict("3625万元")).isEqualTo(Verdict.AGREES);
		assertThat(row("3625万元").booked().orElseThrow().entries()).isEqualTo(2);
		assertThat(verdict("3616万元")).isEqualTo(Verdict.DIFFERS);
		assertThat(row("3616万元").difference()).contains(BigDecimal.valueOf(6_160_000));
		assertThat(verdict("3522万元")).isEqualTo(Verdict.NOT_BOOKED);
	}

	@Test
	void nothingBookedIsSaidSo() throws Exception {
		books.take("简报", "2023年销售额3625万元。");

		assertThat(verdict("3625万元")).isEqualTo(Verdict.NOT_BOOKED);
		assertThat(row("3625万元").booked()).isEmpty();
	}

	@Test
	void cumulativeFiguresOfTwoDaysAreTwoSnapshots() throws Exception {
		books.take("简报", "截至2022年12月31日，河东区累计投入财政援助资金1.25亿元。");
		fund(AmountBasis.CUMULATIVE, "2023-12-31", 150_000_000);
		books.save();

		assertThat(verdict("1.25亿元")).isEqualTo(Verdict.OTHER_CUT_OFF);

		fund(AmountBasis.CUMULATIVE, "2022-12-31", 125_000_000);
		books.save();
		assertThat(verdict("1.25亿元")).isEqualTo(Verdict.AGREES);
	}

	@Test
	void cumulativeIsComparedWithAllYearsUpToTheDay() throws Exception {
		books.take("简报", "截至2022年12月31日，河东区累计投入财政援助资金1.25亿元。");
		fund(AmountBasis.ANNUAL, "2021-12-31", 60_000_000);
		fund(AmountBasis.ANNUAL, "2022-12-31", 65_000_000);
		fund(AmountBasis.ANNUAL, "2023-12-31", 70_000_000);
		books.save();

		assertThat(verdict("1.25亿元")).isEqualTo(Verdict.AGREES);
		assertThat(row("1.25亿元").booked().orElseThrow().number()).isEqualTo(Money.of(125_000_000));
	}

	@Test
	void wordsThatSoftenLeaveRoom() throws Exception {
		books.take("简报", "2023年销售额3500多万元。2022年销售额近3700万元。");
		sale("2023", 35_800_000);
		sale("2022", 35_800_000);
		books.save();

		assertThat(verdict("3500多万元")).isEqualTo(Verdict.AGREES);
		assertThat(verdict("近3700万元")).isEqualTo(Verdict.DIFFERS);
	}

	@Test
	void personsAreNeverComparedWithPersonTimes() throws Exception {
		books.take("简报", "2023年举办培训班，培训600人次。2022年举办培训班，培训500人(次)。");
		Training training = books.entry(JieduiFactory.eINSTANCE.createTraining(), "培训");
		training.setStart(PartialDate.of(2023));
		training.setParticipants(Quantity.of(600));
		books.save();

		assertThat(verdict("600人次")).isEqualTo(Verdict.NOT_BOOKED);
		assertThat(verdict("500人(次)")).isEqualTo(Verdict.UNITS_APART);
	}

	@Test
	void whatIsTiedIsComparedWithItsEntryAlone() throws Exception {
		books.take("简报", "2023年销售额3625万元。");
		sale("2023-03", 36_250_000);
		sale("2023-04", 1_000_000);
		books.save();
		assertThat(verdict("3625万元")).isEqualTo(Verdict.DIFFERS);

		Sale tied = (Sale) books.roots().stream().filter(Sale.class::isInstance).findFirst().orElseThrow();
		books.execute(new EntryLinks(books.session()).link(List.of(books.figure("3625万元")), tied, ConsumptionPackage.Literals.SALE__AMOUNT));
		books.save();
		assertThat(verdict("3625万元")).isEqualTo(Verdict.AGREES);
	}

	@Test
	void correctedFiguresCountAndWithdrawnOnesDoNot() throws Exception {
		books.take("简报", "2023年销售额3625亿元。");
		sale("2023", 36_250_000);
		books.save();
		ReportedFigure figure = books.figure("3625亿元");
		Decisions decisions = new Decisions(books.session(), () -> OfficeBooks.TODAY);

		assertThat(verdict("3625亿元")).isEqualTo(Verdict.DIFFERS);
		books.execute(decisions.correct(figure, Quantity.of(36_250_000), ""));
		books.save();
		assertThat(verdict("3625亿元")).isEqualTo(Verdict.AGREES);
		books.execute(decisions.withdraw(List.of(figure), ""));
		books.save();
		assertThat(books.comparison()).isEmpty();
	}

	@Test
	void theSameClaimOfTwoDocumentsIsOneRowWithTwoSources() throws Exception {
		books.take("甲", "2023年销售额3625万元。");
		books.take("乙", "据介绍，2023年销售额3625万元。");

		assertThat(books.comparison()).singleElement().satisfies(row -> assertThat(row.sources()).extracting(ClaimSource::title).containsExactly("甲", "乙"));
	}

	@Test
	void filesNeedNotBeInTheBooks() {
		sale("2023", 36_250_000);
		books.save();

		List<ComparisonRow> rows = books.comparing().of(List.of(books.engine().article("2023年销售额3625万元。整治河道873米。")));

		assertThat(rows).extracting(ComparisonRow::verdict).containsExactly(Verdict.AGREES, Verdict.NO_LEDGER);
		assertThat(rows.getFirst().sources().getFirst().figure()).isNull();
	}
}
