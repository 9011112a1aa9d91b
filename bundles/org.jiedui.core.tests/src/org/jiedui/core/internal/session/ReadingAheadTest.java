/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.Test;

/** Several questions, of which the next are asked while objects are made of an answer. */
class ReadingAheadTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final List<Query> QUESTIONS = List.of(Query.of(P.getPairing()), Query.of(P.getParty()), Query.of(P.getProgramme()),
			Query.of(P.getProject()), Query.of(P.getPairing()));

	private static SessionFixture books() {
		return new SessionFixture().with(new BooksBuilder().programme("河东–迭部").pairing(PairingKind.REGION, "河东区", "迭部县").books());
	}

	@Test
	void theAnswersComeInTheOrderOfTheQuestions() {
		try (SessionFixture books = books()) {
			List<List<EObject>> found = books.session.load(QUESTIONS);
			assertThat(found).hasSameSizeAs(QUESTIONS);
			assertThat(found.get(0)).hasSize(1).allMatch(Pairing.class::isInstance);
			assertThat(found.get(1)).hasSize(2).allMatch(Party.class::isInstance);
			assertThat(found.get(2)).containsExactly(((Pairing) found.get(0).getFirst()).getProgramme());
			assertThat(found.get(3)).isEmpty();
			assertThat(found.get(4)).isEqualTo(found.get(0));
			assertThat(((Pairing) found.get(0).getFirst()).getMembers()).extracting(Member::getParty).isEqualTo(found.get(1));
			assertThat(books.session.isDirty()).isFalse();
		}
	}

	@Test
	void theStoreIsAskedWhileObjectsAreMade() {
		CountDownLatch second = new CountDownLatch(2);
		load((question, known) -> {
			second.countDown();
			return new Fetch(List.of(), List.of());
		}, fetch -> {
			try {
				assertThat(second.await(1, TimeUnit.MINUTES)).as("the second question is asked before the first answer is done with").isTrue();
			} catch (InterruptedException interrupt) {
				fail(interrupt);
			}
			return List.of();
		});
	}

	@Test
	void onlyFewAnswersWait() {
		AtomicInteger waiting = new AtomicInteger();
		List<Integer> most = Collections.synchronizedList(new ArrayList<>());
		load((question, known) -> {
			most.add(waiting.incrementAndGet());
			return new Fetch(List.of(), List.of());
		}, fetch -> {
			waiting.decrementAndGet();
			return List.of();
		});
		assertThat(most).hasSize(QUESTIONS.size()).allMatch(each -> each <= 2);
	}

	@Test
	void whatWaitsIsKnownToTheStore() {
		ObjectId programme = new ObjectId(ObjectId.first(3));
		List<Boolean> known = new ArrayList<>();
		CountDownLatch asked = new CountDownLatch(2);
		load((question, isKnown) -> {
			known.add(isKnown.test(programme));
			asked.countDown();
			return new Fetch(List.of(programme), List.of(new ObjectState(programme, P.getProgramme(), 1, null)));
		}, fetch -> {
			try {
				asked.await(1, TimeUnit.MINUTES);
			} catch (InterruptedException interrupt) {
				fail(interrupt);
			}
			return List.of();
		});
		assertThat(known).startsWith(false, true);
	}

	@Test
	void aQuestionThatCannotBeAnsweredEndsIt() {
		AtomicInteger attached = new AtomicInteger();
		assertThatThrownBy(() -> load((question, known) -> {
			if (question.type() == P.getParty()) {
				throw new WorkspaceException(Reason.UNREACHABLE, "gone", null);
			}
			return new Fetch(List.of(), List.of());
		}, fetch -> {
			attached.incrementAndGet();
			return List.of();
		})).isInstanceOfSatisfying(WorkspaceException.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE)).hasMessage("gone");
		assertThat(attached).hasValue(1);
	}

	@Test
	void whoIsInterruptedIsTold() {
		Thread.currentThread().interrupt();
		try {
			assertThatThrownBy(() -> load((question, known) -> new Fetch(List.of(), List.of()), fetch -> List.of()))
					.isInstanceOf(WorkspaceException.class).hasMessage(Messages.Reading_interrupted);
		} finally {
			assertThat(Thread.interrupted()).isTrue();
		}
	}

	private static List<List<EObject>> load(BiFunction<Query, Predicate<ObjectId>, Fetch> store,
			Function<Fetch, List<EObject>> session) {
		return new ReadingAhead(store, id -> false, session).load(QUESTIONS);
	}
}
