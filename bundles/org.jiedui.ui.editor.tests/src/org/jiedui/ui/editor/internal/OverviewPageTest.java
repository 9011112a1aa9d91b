/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;

import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverviewPageTest {

	private final BooksBuilder builder = new BooksBuilder();
	private PageFixture fixture;
	private OverviewPage page;

	private void prepare() {
		builder.programme("河东–迭部").helper("河东区").recipient("迭部县").project("道路", project -> {
		});
		fixture = new PageFixture(builder);
		page = new OverviewPage(fixture.context,
				new KeyNumbers(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)), List.of(), fixture.context.settings().valueFormat()),
				List.of(), () -> null);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void theFormOfTheProgrammeIsFoldedAwayUntilItIsWanted() {
		prepare();
		fixture.open(page);
		assertThat(fixture.has("helpers")).isFalse();
		page.toggleDetails();
		fixture.until(() -> fixture.has("helpers"));
		page.toggleDetails();
		assertThat(fixture.has("helpers")).isFalse();
	}

	@Test
	void whatIsWrongWithTheProgrammeUnfoldsItsForm() {
		prepare();
		fixture.find(fixture.programme(), Literals.PROGRAMME__HELPERS);
		fixture.open(page);
		fixture.until(() -> fixture.has("helpers"));
	}

	@Test
	void whatIsFoundLaterUnfoldsItsFormToo() {
		prepare();
		when(fixture.findings.isChecking()).thenReturn(true);
		fixture.open(page);
		assertThat(fixture.has("helpers")).isFalse();
		when(fixture.findings.isChecking()).thenReturn(false);
		fixture.find(fixture.programme(), Literals.PROGRAMME__HELPERS);
		fixture.findingsChanged();
		fixture.until(() -> fixture.has("helpers"));
	}

	@Test
	void whatIsWrongWithARecordDoesNot() {
		prepare();
		fixture.find(fixture.books.roots(Literals.PROJECT).getFirst(), null);
		fixture.open(page);
		assertThat(fixture.has("helpers")).isFalse();
	}

	@Test
	void findingsOfTheProgrammeAndItsPartsLeadIntoTheForm() {
		prepare();
		CoverageClaim claim = JieduiFactory.eINSTANCE.createCoverageClaim();
		fixture.programme().getCoverageClaims().add(claim);
		fixture.open(page);
		assertThat(page.shows(fixture.programme())).isTrue();
		assertThat(page.shows(claim)).isTrue();
		assertThat(page.shows(fixture.books.roots(Literals.PROJECT).getFirst())).isFalse();
		page.reveal(fixture.programme(), Literals.PROGRAMME__HELPERS);
		assertThat(fixture.isFocus("helpers")).isTrue();
		page.reveal(claim, null);
		assertThat(fixture.has("back.0")).isTrue();
	}
}
