/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.ConsumptionPackage;
import org.jiedui.consumption.Sale;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.funding.AmountBasis;
import org.jiedui.funding.Fund;
import org.jiedui.funding.FundNature;
import org.jiedui.labour.JobFair;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are tied to entries, and entries are made of figures. */
class EntryLinksTest {

	@TempDir
	private Path folder;
	private OfficeBooks books;

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder);
		books.take("简报", "截至2023年12月31日，河东区累计投入财政援助资金1.25亿元。2023年销售额3625万元。2023年3月在迭部县举办招聘会，提供就业岗位800余个，三村共有100棵树。");
	}

	@AfterEach
	void close() {
		books.close();
	}

	private NewEntry entryOf(String text) {
		ReportedFigure figure = books.figure(text);
		return NewEntry.of(books.session(), figure, books.targets().of(figure.getIndicator(), figure.getUnit()).orElseThrow());
	}

	@Test
	void linkedAndFoundFromTheCell() {
		Sale sale = books.entry(ConsumptionFactory.eINSTANCE.createSale(), "2023年消费帮扶");
		sale.setSince(PartialDate.of(2023));
		sale.setAmount(Money.of(36_250_000));
		ReportedFigure figure = books.figure("3625万元");
		EntryLinks links = new EntryLinks(books.session());

		books.execute(links.link(List.of(figure), sale, ConsumptionPackage.Literals.SALE__AMOUNT));
		assertThat(figure.getEntry()).isSameAs(sale);
		books.undo();
		assertThat(figure.getEntry()).isNull();
		books.redo();
		assertThat(EntryLinks.feature(figure)).contains(ConsumptionPackage.Literals.SALE__AMOUNT);

		books.save();
		CellClaims claims = new CellClaims(books.workspace());
		assertThat(claims.of(books.session().id(sale).orElseThrow(), ConsumptionPackage.Literals.SALE__AMOUNT)).singleElement().satisfies(claim -> {
			assertThat(claim.text()).isEqualTo("3625万元");
			assertThat(claim.title()).isEqualTo("简报");
			assertThat(claim.figure()).isEqualTo(books.session().id(figure).orElseThrow());
		});
		assertThat(claims.of(books.session().id(sale).orElseThrow(), ConsumptionPackage.Literals.SALE__QUANTITY)).isEmpty();

		books.execute(links.unlink(List.of(figure)));
		assertThat(figure.getEntry()).isNull();
		assertThat(figure.getEntryFeature()).isNull();
	}

	@Test
	void anEntryOfAFundIsMadeOfACumulativeFigure() {
		NewEntry made = entryOf("1.25亿元");
		books.execute(made.command());

		Fund fund = (Fund) made.entry();
		assertThat(fund.getAmount()).isEqualTo(Money.of(125_000_000));
		assertThat(fund.getNature()).isEqualTo(FundNature.FISCAL);
		assertThat(fund.getBasis()).isEqualTo(AmountBasis.CUMULATIVE);
		assertThat(fund.getYear()).isEqualTo(PartialDate.of(2023));
		assertThat(fund.getAsOf()).isEqualTo(PartialDate.parse("2023-12-31"));
		assertThat(fund.getSources()).singleElement().satisfies(source -> assertThat(source.getTitle()).isEqualTo("简报"));
		assertThat(books.figure("1.25亿元").getEntry()).isSameAs(fund);

		books.undo();
		assertThat(fund.eResource()).isNull();
		assertThat(books.figure("1.25亿元").getEntry()).isNull();
		books.redo();
		books.save();
		assertThat(books.session().isDirty()).isFalse();
	}

	@Test
	void wordsThatSoftenAndPlacesGoAlong() {
		NewEntry made = entryOf("800余个");
		books.execute(made.command());

		JobFair fair = (JobFair) made.entry();
		assertThat(fair.getPosts()).isEqualTo(Quantity.of(800, Qualifier.OVER));
		assertThat(fair.getDate()).isEqualTo(PartialDate.of(2023, 3));
		assertThat(fair.getPlace().getName()).isEqualTo("迭部县");
	}

	@Test
	void modelsSayWhereAnIndicatorBelongs() {
		LedgerTargets targets = books.targets();
		assertThat(targets.of("consumption_sales")).singleElement().satisfies(target -> assertThat(target.type().getName()).isEqualTo("Sale"));
		assertThat(targets.of("projects_count")).singleElement().satisfies(target -> assertThat(target.canBeMade()).isFalse());
		assertThat(targets.of("river_length")).isEmpty();
	}

	@Test
	void personsAndPersonTimesBelongIntoDifferentFields() {
		LedgerTargets targets = books.targets();
		assertThat(targets.of("training_participants", new org.jiedui.model.value.Unit("人")).orElseThrow().feature().orElseThrow().getName())
				.isEqualTo("participants");
		assertThat(targets.of("training_participants", new org.jiedui.model.value.Unit("人次")).orElseThrow().feature().orElseThrow().getName())
				.isEqualTo("personTimes");
		assertThat(targets.of("training_participants", new org.jiedui.model.value.Unit("人(次)"))).isEmpty();
	}
}
