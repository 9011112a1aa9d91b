/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.Target;
import org.jiedui.model.Training;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TargetsTest {

	private final PlanFixture books = new PlanFixture().with(new BooksBuilder().programme("河东–迭部").books());
	private final Target target = JieduiFactory.eINSTANCE.createTarget();

	@AfterEach
	void close() {
		books.close();
	}

	private void training(String start, long participants) {
		Training training = JieduiFactory.eINSTANCE.createTraining();
		training.setProgramme((Programme) books.session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst());
		training.setStart(PartialDate.parse(start));
		training.setParticipants(Quantity.of(participants));
		books.execute(books.session.add(List.of(training)));
		books.session.save("", null);
	}

	private TargetFigure measure(LocalDate asOf) {
		int part = books.session.id(books.session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst()).orElseThrow().part();
		return new Targets(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)), new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN),
				books.workspace, part)
				.measure(target, 2023, asOf);
	}

	private void promise(String metric, long value, String unit) {
		target.setName("培训");
		target.setMetric(metric);
		target.setValue(Quantity.of(value));
		target.setUnit(new Unit(unit));
	}

	@Test
	void followFromTheBooksOfTheYear() {
		training("2022-05-01", 1000);
		training("2023-01-10", 20);
		training("2023-03-10", 30);
		training("2023-09-10", 100);
		promise("exchanges.trained", 200, "人");
		TargetFigure figure = measure(LocalDate.of(2023, 3, 31));
		assertThat(figure.actual()).isEqualTo(Quantity.of(50));
		assertThat(figure.share()).isEqualByComparingTo("25.0");
		assertThat(figure.trend()).containsEntry(1, Quantity.of(20)).containsEntry(2, Quantity.of(20)).containsEntry(3, Quantity.of(50)).hasSize(3);
		assertThat(figure.forecast().number()).isEqualByComparingTo(BigDecimal.valueOf(50 * 365 / 90.0).setScale(0, RoundingMode.HALF_UP));
		assertThat(measure(LocalDate.of(2026, 1, 1)).actual()).isEqualTo(Quantity.of(150));
		assertThat(measure(LocalDate.of(2026, 1, 1)).forecast()).isEqualTo(Quantity.of(150));
	}

	@Test
	void whatIsDatedToTheYearAloneIsNotExtrapolated() {
		training("2023", 60);
		promise("exchanges.trained", 100, "人");
		TargetFigure figure = measure(LocalDate.of(2023, 3, 31));
		assertThat(figure.actual()).isEqualTo(Quantity.of(60));
		assertThat(figure.forecast()).isEqualTo(Quantity.of(60));
		assertThat(figure.trend()).isEmpty();
	}

	@Test
	void personsAreNeverComparedWithPersonTimes() {
		training("2023-03-10", 30);
		promise("exchanges.trained", 200, "人次");
		TargetFigure figure = measure(LocalDate.of(2023, 12, 31));
		assertThat(figure.actual()).isNull();
		assertThat(figure.share()).isNull();
		assertThat(figure.remark().orElseThrow()).doesNotContain("{");
	}

	@Test
	void aKeyNumberOfNoInstalledModuleIsTold() {
		promise("sales.sales", 1, "万元");
		assertThat(measure(LocalDate.of(2023, 12, 31)).remark().orElseThrow()).contains("sales.sales");
	}

	@Test
	void withoutEntriesNothingIsKnown() {
		promise("exchanges.trained", 1, "人");
		TargetFigure figure = measure(LocalDate.of(2023, 12, 31));
		assertThat(figure.actual()).isNull();
		assertThat(figure.remark().orElseThrow()).contains("培训", "2023");
	}

	@Test
	void elseWhatWasEnteredCounts() {
		promise(null, 200, "户");
		target.setActual(Quantity.of(100));
		TargetFigure figure = measure(LocalDate.of(2023, 6, 30));
		assertThat(figure.share()).isEqualByComparingTo("50");
		assertThat(figure.forecast().number()).isEqualByComparingTo("202");
		assertThat(figure.remark()).isEmpty();
	}
}
