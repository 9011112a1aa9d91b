/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.ConsumptionPackage;
import org.jiedui.consumption.Sale;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.LiveValidation;
import org.jiedui.core.validation.Validator;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.Decisions;
import org.jiedui.evidence.books.EntryLinks;
import org.jiedui.evidence.books.KeptArticles;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.reconcile.Reconciliation;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit is told in Problems, and is told no more when it is decided. */
class FigureRulesTest {

	@TempDir
	private Path folder;
	private OfficeBooks books;
	private Decisions decisions;

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder);
		decisions = new Decisions(books.session(), () -> OfficeBooks.TODAY);
	}

	@AfterEach
	void close() {
		books.close();
	}

	/** The engine with one rule that finds each figure of a billion or more too large. */
	private DocumentFindings findings() {
		Reconciliation large = (dossier, locale) -> dossier.articles().stream().flatMap(article -> Dossier.claims(article).stream())
				.filter(claim -> claim.figure().value().precision() - claim.figure().value().scale() > 9)
				.map(claim -> new org.jiedui.evidence.reconcile.Finding("large", org.jiedui.core.validation.Severity.ERROR, List.of(claim),
						claim.text() + " is large.", "Look again."))
				.toList();
		return new DocumentFindings(new KeptArticles(books.engine().sources(), books.engine()::article), large);
	}

	private List<Finding> check(Constraint<?> rule) {
		return new Validator(List.of(rule)).validate(books.roots(), LocalDate.of(2024, 6, 30));
	}

	private Sale sale(String since, long amount) {
		Sale sale = books.entry(ConsumptionFactory.eINSTANCE.createSale(), since + "年消费帮扶");
		sale.setSince(PartialDate.parse(since));
		sale.setAmount(Money.of(amount));
		return sale;
	}

	@Test
	void findingsAboutATextAreToldAtTheirFigure() throws Exception {
		books.take("简报", "2022年销售额3616万元。过渡期以来累计销售额8793亿元。");
		Constraint<?> rule = new TextContradicts(findings());
		ReportedFigure wrong = books.figure("8793亿元");

		assertThat(check(rule)).singleElement().satisfies(finding -> {
			assertThat(finding.object()).isSameAs(wrong);
			assertThat(finding.rule()).isEqualTo("evidence.text.error");
			assertThat(finding.message()).contains("8793亿元 is large.").contains("Look again.");
		});
		assertThat(check(new TextIsDoubtful(findings()))).isEmpty();

		books.execute(decisions.dispute(List.of(wrong), "单位有误"));
		assertThat(check(rule)).isEmpty();
		books.undo();
		books.execute(decisions.correct(wrong, Quantity.of(87_930_000), ""));
		assertThat(check(rule)).isEmpty();
	}

	@Test
	void aTiedFigureFitsItsEntry() throws Exception {
		books.take("简报", "2023年销售额3625万元。");
		Sale sale = sale("2023", 36_000_000);
		books.execute(new EntryLinks(books.session()).link(List.of(books.figure("3625万元")), sale, ConsumptionPackage.Literals.SALE__AMOUNT));

		assertThat(check(new FigureFitsEntry())).singleElement()
				.satisfies(finding -> assertThat(finding.feature()).isSameAs(Literals.REPORTED_FIGURE__ENTRY));
		sale.setAmount(Money.of(36_250_000));
		assertThat(check(new FigureFitsEntry())).isEmpty();
	}

	@Test
	void aFigureFitsItsLedgerWhileThatIsEdited() throws Exception {
		books.take("简报", "2023年销售额3625万元。");
		Sale sale = sale("2023", 36_250_000);
		books.figures();
		try (LiveValidation live = new LiveValidation(new Validator(List.of(new FigureFitsLedger(books.targets()))),
				books.session().resource(), root -> true, Runnable::run, () -> LocalDate.of(2024, 6, 30))) {
			assertThat(live.state().all()).isEmpty();
			sale.setAmount(Money.of(30_000_000));
			assertThat(live.state().all()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("3625万元"));
			sale.setAmount(Money.of(36_250_000));
			assertThat(live.state().all()).isEmpty();
		}
	}

	@Test
	void aFileIsKeptOnce() throws Exception {
		Document first = books.take("甲", "2023年销售额3625万元。");
		Document second = books.take("乙", "2022年销售额3616万元。");
		assertThat(check(new DocumentIsKeptOnce())).isEmpty();

		second.setChecksum(first.getChecksum());
		assertThat(check(new DocumentIsKeptOnce())).extracting(Finding::object).containsExactlyInAnyOrder(first, second);
	}
}
