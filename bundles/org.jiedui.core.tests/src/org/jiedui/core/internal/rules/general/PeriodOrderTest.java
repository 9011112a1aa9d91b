/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PeriodOrderTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsPeriodsThatEndBeforeTheyBegin() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(), List.of());
		pairing.setSince(PartialDate.of(2021));
		pairing.setUntil(PartialDate.of(2020));
		check().finds(pairing, Literals.PAIRING__UNTIL);
	}

	@Test
	void looksAtEveryPeriodOfTheModel() {
		Party village = books.village("更古村");
		village.setValidFrom(PartialDate.of(2023, 5));
		village.setValidUntil(PartialDate.of(2023, 4));
		PlanTask task = TestBooks.task(books.plan(2024), "招聘会");
		task.setStart(LocalDate.of(2024, 3, 2));
		task.setDue(LocalDate.of(2024, 3, 1));
		assertThat(check().messages()).hasSize(2);
	}

	@Test
	void givesVagueDatesTheBenefitOfTheDoubt() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(), List.of());
		pairing.setSince(PartialDate.of(2021));
		pairing.setUntil(PartialDate.of(2021, 3));
		check().findsNothing();
	}

	@Test
	void allowsOpenPeriods() {
		books.pairing(PairingKind.VILLAGE, List.of(), List.of()).setSince(PartialDate.of(2021));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PeriodOrder(), books);
	}
}
