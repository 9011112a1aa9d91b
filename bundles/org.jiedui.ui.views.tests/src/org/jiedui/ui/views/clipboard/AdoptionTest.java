/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanState;
import org.jiedui.model.Project;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptionTest {

	private final Workspace workspace = MemoryWorkspace.open();
	private final Books books = mock(Books.class);
	private OpenBooks from;
	private OpenBooks to;

	@BeforeEach
	void loadTheSameWorkspaceTwice() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("Kunshan").pairing(PairingKind.REGION, "Kunshan City", "Bijiang").project("Road", project -> {
			// Nothing but its name.
		});
		builder.saveTo(workspace);
		from = books(true);
		to = books(false);
		when(books.of(any())).thenAnswer(call -> {
			EObject root = EcoreUtil.getRootContainer(call.<EObject>getArgument(0));
			return List.of(from, to).stream().filter(each -> each.session().resource() == root.eResource()).findFirst();
		});
	}

	@AfterEach
	void close() {
		from.session().close();
		to.session().close();
		workspace.close();
	}

	private OpenBooks books(boolean withRecords) {
		Session session = workspace.openSession();
		session.load(Query.of(JieduiPackage.Literals.PARTY));
		if (withRecords) {
			session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
		}
		OpenBooks open = mock(OpenBooks.class);
		when(open.session()).thenReturn(session);
		return open;
	}

	private <T extends EObject> T copyOf(Class<T> type) {
		return from.session().resource().getContents().stream().filter(type::isInstance).map(type::cast).map(EcoreUtil::copy).findFirst().orElseThrow();
	}

	@Test
	void partiesAreThoseOfTheBooksIntoWhichIsPasted() {
		Pairing copy = copyOf(Pairing.class);
		new Adoption(books, to).adopt(List.of(copy));
		assertThat(copy.getMembers()).hasSize(2).allSatisfy(member -> {
			assertThat(member.getParty().eResource()).isSameAs(to.session().resource());
			assertThat(member.getParty().getName()).isIn("Kunshan City", "Bijiang");
		});
	}

	@Test
	void whatTheOtherBooksDoNotHaveIsDropped() {
		Project copy = copyOf(Project.class);
		copy.setPairing((Pairing) from.session().resource().getContents().stream().filter(Pairing.class::isInstance).findFirst().orElseThrow());
		new Adoption(books, to).adopt(List.of(copy));
		assertThat(copy.getPairing()).isNull();
	}

	@Test
	void aPlanBeginsAsADraftWithoutSteps() {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		plan.setState(PlanState.FROZEN);
		plan.getSteps().add(JieduiFactory.eINSTANCE.createPlanStep());
		new Adoption(books, from).adopt(List.of(plan));
		assertThat(plan.getState()).isEqualTo(PlanState.DRAFT);
		assertThat(plan.getSteps()).isEmpty();
	}

	@Test
	void withinTheSameBooksNothingChanges() {
		Project copy = copyOf(Project.class);
		Pairing pairing = (Pairing) from.session().resource().getContents().stream().filter(Pairing.class::isInstance).findFirst().orElseThrow();
		copy.setPairing(pairing);
		new Adoption(books, from).adopt(List.of(copy));
		assertThat(copy.getPairing()).isSameAs(pairing);
	}

	@Test
	void whatNoBooksKnowIsDropped() {
		Pairing copy = copyOf(Pairing.class);
		doReturn(Optional.empty()).when(books).of(any());
		new Adoption(books, to).adopt(List.of(copy));
		assertThat(copy.getMembers()).allSatisfy(member -> assertThat(member.getParty()).isNull());
	}
}
