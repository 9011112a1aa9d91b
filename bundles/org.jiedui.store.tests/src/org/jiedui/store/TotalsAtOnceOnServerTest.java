/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jiedui.core.query.Totals;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.Place;
import org.junit.jupiter.api.Test;

/** Several offices save in the same books at the same time. */
class TotalsAtOnceOnServerTest extends StoreTest {

	private static final int OFFICES = 3;
	private static final int SAVES = 15;

	@Override
	Place place() {
		return Place.SERVER;
	}

	@Test
	void noSaveIsForgottenNorCountedTwice() throws Exception {
		List<Callable<Void>> work = new ArrayList<>();
		for (int office = 0; office < OFFICES; office++) {
			work.add(this::saves);
		}
		try (ExecutorService offices = Executors.newFixedThreadPool(OFFICES)) {
			for (Future<Void> each : offices.invokeAll(work)) {
				each.get();
			}
		}
		Totals totals = books.store().totals(kinds.thing, Optional.of(part));
		assertThat(totals.objects()).isEqualTo(OFFICES * SAVES);
		assertThat(totals.sum(feature(kinds.thing, "money"))).hasValue(new BigDecimal("0.03").multiply(BigDecimal.valueOf(OFFICES * SAVES)));
		List<BooksFinding> findings = new ArrayList<>();
		books.store().maintenance().orElseThrow().verify(findings::add, null);
		assertThat(findings).isEmpty();
	}

	private Void saves() {
		try (Books own = Books.open(location, kinds.model)) {
			for (int save = 0; save < SAVES; save++) {
				ObjectId id = own.id(part);
				own.commit(new Changes().add(id, kinds.thing, "money", Money.of(new BigDecimal("0.01")), "vague", PartialDate.of(2020 + save % 3)));
				own.commit(new Changes().set(own.state(id), "money", Money.of(new BigDecimal("0.03"))));
			}
		}
		return null;
	}
}
