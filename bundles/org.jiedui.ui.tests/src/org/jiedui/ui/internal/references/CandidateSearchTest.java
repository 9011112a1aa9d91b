/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jiedui.ui.references.Candidate;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {

	private final Map<String, CompletableFuture<List<Candidate>>> questions = new HashMap<>();
	private final List<String> answers = new ArrayList<>();
	private final CandidateSearch<Candidate> search = new CandidateSearch<>(words -> questions.computeIfAbsent(words, key -> new CompletableFuture<>()),
			Runnable::run, (found, failure) -> answers.add(failure == null ? found.getFirst().title() : "failed"));

	private void answer(String words) {
		questions.get(words).complete(List.of(new Candidate(words, "", () -> null)));
	}

	@Test
	void tellsWhatWasFound() {
		assertThat(search.ask("a")).isFalse();
		answer("a");
		assertThat(answers).containsExactly("a");
	}

	@Test
	void anAnswerThatIsThereIsTakenAtOnce() {
		questions.put("a", CompletableFuture.completedFuture(List.of(new Candidate("a", "", () -> null))));
		assertThat(search.ask("a")).isTrue();
		assertThat(answers).containsExactly("a");
	}

	@Test
	void onlyTheLastQuestionCounts() {
		search.ask("a");
		search.ask("ab");
		answer("ab");
		answer("a");
		assertThat(answers).containsExactly("ab");
		assertThat(questions.get("a")).isCancelled();
	}

	@Test
	void aFailureIsTold() {
		search.ask("a");
		questions.get("a").completeExceptionally(new IllegalStateException());
		assertThat(answers).containsExactly("failed");
	}

	@Test
	void nothingIsToldOnceCancelled() {
		search.ask("a");
		search.cancel();
		answer("a");
		assertThat(answers).isEmpty();
	}
}
