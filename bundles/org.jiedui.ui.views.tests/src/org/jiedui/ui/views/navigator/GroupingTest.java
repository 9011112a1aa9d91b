/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.views.SampleBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupingTest {

	private final SampleBooks books = new SampleBooks();

	@AfterEach
	void close() {
		books.close();
	}

	private static Grouping grouping(String ledger, Locale locale) {
		Ledger found = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)).find(ledger).orElseThrow();
		return new Grouping(found, new Labels(locale));
	}

	@Test
	void groupsProjectsByArea() {
		Grouping grouping = grouping("projects", Locale.ENGLISH);
		var groups = grouping.group(books.roots(JieduiPackage.Literals.PROJECT));
		assertThat(groups.keySet()).containsExactly(AreaOfCooperation.INDUSTRY, AreaOfCooperation.TALENT);
		assertThat(groups.get(AreaOfCooperation.INDUSTRY)).containsExactly(books.named("Bridge"), books.named("Road"));
		assertThat(grouping.label(AreaOfCooperation.TALENT)).isEqualTo("Talent");
	}

	@Test
	void whatStatesNothingStandsLastUnderTheGroupWithoutValue() {
		Project unstated = JieduiFactory.eINSTANCE.createProject();
		Project stated = JieduiFactory.eINSTANCE.createProject();
		stated.setArea(AreaOfCooperation.TALENT);
		var groups = grouping("projects", Locale.ENGLISH).group(List.of(unstated, stated));
		assertThat(groups.keySet()).containsExactly(AreaOfCooperation.TALENT, null);
	}

	@Test
	void groupsExchangesByYearTheLatestFirst() {
		var groups = grouping("exchanges", Locale.ENGLISH).group(books.roots(JieduiPackage.Literals.EXCHANGE));
		assertThat(groups.keySet()).containsExactly(2023, 2021, null);
		assertThat(groups.get(null)).containsExactly(books.named("Undated"));
	}

	@Test
	void groupsTheRegisterByClass() {
		Grouping grouping = grouping("parties", Locale.CHINA);
		var groups = grouping.group(books.roots(JieduiPackage.Literals.PARTY));
		assertThat(groups.keySet()).containsExactly(JieduiPackage.Literals.ADMINISTRATIVE_UNIT);
		assertThat(grouping.label((EClass) groups.keySet().iterator().next())).isEqualTo("\u884C\u653F\u533A\u5212");
	}

	@Test
	void doesNotGroupPlans() {
		assertThat(grouping("plan", Locale.ENGLISH).exists()).isFalse();
	}
}
