/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.Project;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletionImpactTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final SessionFixture books = new SessionFixture();
	private Party party;

	@BeforeEach
	void loadOnlyTheParty() {
		books.with(new BooksBuilder().programme("河东–迭部").helper("河东区").pairing(PairingKind.REGION, "河东区", "迭部县").books());
		Condition named = new Comparison(P.getParty_Name(), Operator.EQUAL, "河东区");
		party = (Party) books.session.load(Query.of(P.getParty()).where(named)).getFirst();
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void whatIsNotLoadedIsFoundInTheStore() {
		DeletionImpact impact = ask();
		assertThat(impact.complete()).isTrue();
		assertThat(impact.references()).extracting(DeletionImpact.Reference::feature).containsExactlyInAnyOrder(P.getProgramme_Helpers(),
				P.getMember_Party());
		assertThat(impact.notLoaded()).hasSize(2);

		books.session.attach(books.session.fetch(impact.notLoaded()));
		assertThat(ask().notLoaded()).isEmpty();
		books.delete(List.of(party));
		assertThat(ask().isEmpty()).isTrue();
	}

	@Test
	void allThatReferAreLoadedHoweverManyTheyAre() {
		BooksBuilder many = new BooksBuilder();
		ProgrammeBuilder programme = many.programme("很多");
		for (int i = 0; i < 700; i++) {
			programme.pairing(PairingKind.REGION, "乙区", "丙县");
		}
		many.saveTo(books.workspace);
		Condition named = new Comparison(P.getParty_Name(), Operator.EQUAL, "乙区");
		party = (Party) books.session.load(Query.of(P.getParty()).where(named)).getFirst();
		DeletionImpact impact = ask();
		assertThat(impact.complete()).isFalse();
		assertThat(impact.references()).hasSizeLessThan(700);
		assertThat(impact.notLoaded()).hasSize(700);

		ObjectId id = books.session.id(party).orElseThrow();
		books.session.attach(books.session.fetch(impact.notLoaded()));
		books.delete(List.of(party));
		books.session.save("", null);
		assertThat(books.store.referrers(List.of(id), 1)).isEmpty();
	}

	@Test
	void unsavedReferencesCount() {
		Project project = JieduiFactory.eINSTANCE.createProject();
		project.setPlace(party);
		books.execute(books.session.add(List.of(project)));
		assertThat(ask().references()).anySatisfy(reference -> {
			assertThat(reference.source()).isSameAs(project);
			assertThat(reference.id()).isNull();
		});
	}

	@Test
	void referencesThatTheSessionRemovedDoNotCount() {
		Pairing pairing = books.one(P.getPairing());
		books.delete(List.of(pairing));
		assertThat(ask().references()).extracting(DeletionImpact.Reference::feature).containsExactly(P.getProgramme_Helpers());
	}

	@Test
	void referencesFromWithinDoNotCount() {
		Pairing pairing = books.one(P.getPairing());
		assertThat(books.session.inquireDeletion(List.of(pairing)).ask().isEmpty()).isTrue();
	}

	private DeletionImpact ask() {
		return books.session.inquireDeletion(List.of(party)).ask();
	}
}
