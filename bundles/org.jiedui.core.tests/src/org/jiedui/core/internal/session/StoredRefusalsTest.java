/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of what objects are made for the sake of rules. */
class StoredRefusalsTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final SessionFixture books = new SessionFixture().with(new BooksBuilder().programme("河东–迭部")
			.plan(2024, plan -> plan.name("计划").task("招聘会")).project("桥", project -> { }).project("路", project -> { }).books());

	@AfterEach
	void close() {
		books.close();
	}

	private Fetch fetch(EClass... types) {
		Set<ObjectId> ids = new LinkedHashSet<>();
		for (EClass type : types) {
			ids.addAll(books.session.fetch(Query.of(type)).found());
		}
		return books.store.fetch(ids, any -> true);
	}

	@Test
	void rowsWithoutRulesAreNotMadeBesideAPlan() {
		Fetch fetch = fetch(P.getProject(), P.getAnnualPlan());
		assertThat(fetch.states()).extracting(ObjectState::type).contains(P.getProject());
		Fetch ruled = StoredRefusals.ruled(fetch);
		assertThat(ruled.states()).extracting(ObjectState::type).containsExactlyInAnyOrder(P.getAnnualPlan(), P.getPlanTask());
		assertThat(ruled.found()).containsExactlyElementsOf(fetch(P.getAnnualPlan()).found());
		assertThat(ruled.heads()).isEqualTo(fetch.heads());
	}

	@Test
	void withoutRulesNothingIsMade() {
		assertThat(StoredRefusals.ruled(fetch(P.getProject())).states()).isEmpty();
	}
}
