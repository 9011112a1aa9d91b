/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;

/** What is said of a dry run of more rows than anybody looks through. */
class TrialSentenceTest {

	private static final int MANY = 20_000;

	private final Trial trial = new Trial();

	private void add(int rows, Kind kind) {
		for (int row = 0; row < rows; row++) {
			trial.accept(new RowOutcome(row, kind, null, "", List.of(), List.of()));
		}
	}

	private String sentence(Map<Kind, Integer> counts) {
		TableReport report = new TableReport(List.of(), counts, 0, "", List.of(), null, List.of());
		return new TrialSentence(report, trial, JieduiPackage.Literals.PROJECT, new Labels(Locale.getDefault())).text();
	}

	@Test
	void whatIsNotListedIsSaidAndRefusedRowsAreListedAllTheSame() {
		add(MANY + 5, Kind.ADDED);
		add(3, Kind.REFUSED);
		assertThat(trial.rows()).hasSize(MANY + 3);
		assertThat(trial.rows()).filteredOn(row -> row.kind() == Kind.REFUSED).hasSize(3);
		assertThat(sentence(Map.of(Kind.ADDED, MANY + 5, Kind.REFUSED, 3))).endsWith(NLS.bind(Messages.listIsCut, MANY + 3, MANY + 8));
	}

	@Test
	void whereAllIsListedNothingIsSaidOfTheList() {
		add(2, Kind.ADDED);
		assertThat(sentence(Map.of(Kind.ADDED, 2))).endsWith(Messages.stop);
	}
}
