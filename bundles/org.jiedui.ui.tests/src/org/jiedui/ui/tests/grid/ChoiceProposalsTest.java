/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.jiedui.ui.internal.grid.Choice;
import org.jiedui.ui.internal.grid.ChoiceProposals;
import org.jiedui.ui.internal.grid.ChoiceSource;
import org.junit.jupiter.api.Test;

class ChoiceProposalsTest {

	private final Map<String, CompletableFuture<List<Choice>>> questions = new HashMap<>();
	private final ChoiceSource source = new ChoiceSource() {
		@Override
		public List<Choice> choices(String words) {
			return List.of("甲县", "乙县", "丙镇").stream().filter(name -> name.contains(words)).map(ChoiceProposalsTest::choice).toList();
		}

		@Override
		public CompletableFuture<List<Choice>> query(String words) {
			return questions.computeIfAbsent(words, each -> new CompletableFuture<>());
		}
	};

	private static Choice choice(String name) {
		return new Choice(name, "", () -> name);
	}

	private ChoiceProposals proposals(boolean many, String initial, boolean typed) {
		return new ChoiceProposals(source, many, initial, typed, Runnable::run);
	}

	private static List<String> offered(ChoiceProposals proposals, String text) {
		return Arrays.stream(proposals.getProposals(text, text.length())).map(IContentProposal::getContent).toList();
	}

	@Test
	void whatStandsInTheCellComesFirstUntilSomethingIsTyped() {
		ChoiceProposals proposals = proposals(false, "乙县", false);

		assertThat(offered(proposals, "乙县")).containsExactly("乙县", "甲县", "丙镇");
		assertThat(offered(proposals, "县")).containsExactly("甲县", "乙县");
		assertThat(offered(proposals, "乙县")).containsExactly("乙县");
	}

	@Test
	void whatWasTypedAtOnceIsLookedFor() {
		assertThat(offered(proposals(false, "镇", true), "镇")).containsExactly("丙镇");
	}

	@Test
	void amongSeveralValuesTheLastOneCounts() {
		ChoiceProposals proposals = proposals(true, "", false);

		assertThat(offered(proposals, "甲县、镇")).containsExactly("甲县、丙镇");
	}

	@Test
	void theDatabaseAddsWhatIsNotInMemory() {
		ChoiceProposals proposals = proposals(false, "", false);
		AtomicInteger told = new AtomicInteger();
		proposals.onAnswer(told::incrementAndGet);
		assertThat(offered(proposals, "县")).containsExactly("甲县", "乙县");

		questions.get("县").complete(List.of(choice("甲县"), choice("丁县")));

		assertThat(told).hasValue(1);
		assertThat(offered(proposals, "县")).containsExactly("甲县", "丁县");
		assertThat(proposals.called("丁县")).isPresent();
		assertThat(proposals.called("乙县")).isEmpty();
	}

	@Test
	void aQuestionThatIsOvertakenIsCancelled() {
		ChoiceProposals proposals = proposals(false, "", false);
		List<String> told = new ArrayList<>();
		proposals.onAnswer(() -> told.add("answer"));
		offered(proposals, "甲");
		offered(proposals, "乙");

		assertThat(questions.get("甲")).isCancelled();
		proposals.stop();
		assertThat(questions.get("乙")).isCancelled();
		assertThat(told).isEmpty();
	}
}
