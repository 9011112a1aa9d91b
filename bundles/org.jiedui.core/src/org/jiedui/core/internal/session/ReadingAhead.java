/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/** Asks the store several questions, the next ones while objects are made of an answer: two processors then work at it. Used once. */
final class ReadingAhead {

	/** So many questions are asked ahead, since all of the answers lie in memory. */
	private static final int AHEAD = 1;

	/** An answer of which no objects were made yet. Asked by one thread after the other. */
	private static final class Answer {

		private final Fetch fetch;
		/** Made when something is looked up that the session does not have: mostly nobody does. */
		private Set<ObjectId> roots;

		Answer(Fetch fetch) {
			this.fetch = fetch;
		}

		boolean has(ObjectId root) {
			if (roots == null) {
				roots = new HashSet<>();
				fetch.states().stream().filter(state -> state.placement() == null).forEach(state -> roots.add(state.id()));
			}
			return roots.contains(root);
		}
	}

	private final BiFunction<Query, Predicate<ObjectId>, Fetch> store;
	private final Predicate<ObjectId> known;
	private final Function<Fetch, List<EObject>> session;
	private final Queue<Answer> waiting = new ConcurrentLinkedQueue<>();

	/**
	 * @param store answers on a thread of this object; what it is told to be known it leaves out
	 * @param known the stored roots that the session has; asked while the store answers
	 * @param session makes objects of an answer, on the thread of {@link #load}
	 */
	ReadingAhead(BiFunction<Query, Predicate<ObjectId>, Fetch> store, Predicate<ObjectId> known, Function<Fetch, List<EObject>> session) {
		this.store = store;
		this.known = known;
		this.session = session;
	}

	/**
	 * The objects that were asked for, for each question.
	 *
	 * @throws WorkspaceException if the store cannot answer or the waiting thread is interrupted; what was loaded before stays
	 */
	List<List<EObject>> load(List<Query> questions) {
		List<List<EObject>> found = new ArrayList<>(questions.size());
		Deque<Future<Answer>> asked = new ArrayDeque<>();
		try (ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Jiedui reading ahead").factory())) {
			try {
				for (Query question : questions) {
					asked.add(reader.submit(() -> ask(question)));
					if (asked.size() > AHEAD) {
						found.add(attach(asked.remove()));
					}
				}
				while (!asked.isEmpty()) {
					found.add(attach(asked.remove()));
				}
			} finally {
				// nothing is left to be asked unless something failed
				reader.shutdownNow();
			}
		}
		return found;
	}

	private Answer ask(Query question) {
		// first what waits: in between it comes to those that are known
		Answer answer = new Answer(store.apply(question, id -> waiting.stream().anyMatch(each -> each.has(id)) || known.test(id)));
		waiting.add(answer);
		return answer;
	}

	private List<EObject> attach(Future<Answer> asked) {
		try {
			List<EObject> found = session.apply(asked.get().fetch);
			waiting.remove();
			return found;
		} catch (ExecutionException failure) {
			if (failure.getCause() instanceof RuntimeException unanswered) {
				throw unanswered;
			}
			throw new IllegalStateException(failure.getCause());
		} catch (InterruptedException interrupt) {
			Thread.currentThread().interrupt();
			throw new WorkspaceException(Reason.FAILED, Messages.Reading_interrupted, interrupt);
		}
	}
}
