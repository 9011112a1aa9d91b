/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.views.SampleBooks;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;
import org.jiedui.ui.views.navigator.NavigatorNode.FailedNode;
import org.jiedui.ui.views.navigator.NavigatorNode.GroupNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LedgerNode;
import org.jiedui.ui.views.navigator.NavigatorNode.LoadingNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NavigatorTreeTest {

	private final SampleBooks books = new SampleBooks();
	private final EmptyShelf shelf = new EmptyShelf();
	private final NavigatorTree tree = new NavigatorTree(books.books(), new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)),
			new Labels(Locale.ENGLISH), shelf);

	@AfterEach
	void close() {
		books.close();
	}

	private LedgerNode ledger(String id) {
		return Arrays.stream(tree.getChildren(new BooksNode(books.part()))).map(LedgerNode.class::cast)
				.filter(node -> node.ledger().id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void listsProgrammesAndThenTheRegister() {
		assertThat(tree.getElements(books.books())).containsExactly(new BooksNode(books.part()), new BooksNode(ObjectId.REGISTER));
	}

	@Test
	void asksForBooksThatAreNotLoaded() {
		when(books.books().loaded(ObjectId.REGISTER)).thenReturn(Optional.empty());
		assertThat(tree.getChildren(new BooksNode(ObjectId.REGISTER))).containsExactly(new LoadingNode(ObjectId.REGISTER));
		assertThat(shelf.requested).containsExactly(ObjectId.REGISTER);
	}

	@Test
	void doesNotAskAgainForBooksThatCouldNotBeRead() {
		when(books.books().loaded(ObjectId.REGISTER)).thenReturn(Optional.empty());
		shelf.failed.add(ObjectId.REGISTER);
		assertThat(tree.getChildren(new BooksNode(ObjectId.REGISTER))).containsExactly(new FailedNode(ObjectId.REGISTER));
		assertThat(shelf.requested).isEmpty();
	}

	@Test
	void showsLedgersWithTheirCounts() {
		assertThat(tree.count(ledger("projects"))).hasValue(3);
		assertThat(tree.count(ledger("exchanges"))).hasValue(3);
		assertThat(shelf.requested).isEmpty();
	}

	@Test
	void showsPlansInTheLedgerOfTasks() {
		Object[] plans = tree.getChildren(ledger("plan"));
		assertThat(plans).hasSize(1).allMatch(AnnualPlan.class::isInstance);
		assertThat(tree.getChildren(plans[0])).containsExactly(((AnnualPlan) plans[0]).getTasks().getFirst());
	}

	@Test
	void findsTheWayUpFromAnyObject() {
		EObject bridge = books.named("Bridge");
		Object group = tree.getParent(bridge);
		assertThat(group).isInstanceOf(GroupNode.class);
		assertThat(tree.getChildren(group)).contains(bridge);
		assertThat(tree.getParent(group)).isEqualTo(ledger("projects"));
		assertThat(tree.getParent(ledger("projects"))).isEqualTo(new BooksNode(books.part()));
	}

	@Test
	void nodesStayTheSameWhenTheTreeIsMadeAnew() {
		Object[] before = tree.getChildren(ledger("projects"));
		tree.forget(books.part());
		assertThat(tree.getChildren(ledger("projects"))).isEqualTo(before);
	}

	@Test
	void countsAnewAfterAChange() {
		assertThat(tree.count(ledger("projects"))).hasValue(3);
		var session = books.session();
		session.editingDomain().getCommandStack().execute(session.delete(List.of(books.named("Bridge"))));
		tree.forget(books.part());
		assertThat(tree.count(ledger("projects"))).hasValue(2);
	}

	@Test
	void aChangeOfOtherBooksIsNoReasonToCountAnew() {
		tree.count(ledger("projects"));
		clearInvocations(books.open());
		tree.forget(ObjectId.REGISTER);
		tree.count(ledger("projects"));
		verify(books.open(), never()).roots(any());
	}
}
