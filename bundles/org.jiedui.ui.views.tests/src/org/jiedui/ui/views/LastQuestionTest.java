/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.jiedui.core.workspace.Workspace;
import org.junit.jupiter.api.Test;

class LastQuestionTest {

	private final CompletableFuture<Workspace> workspace = new CompletableFuture<>();
	private final Deque<Runnable> ui = new ArrayDeque<>();
	private final List<Job> jobs = new ArrayList<>();
	private final LastQuestion question = new LastQuestion(workspace, ui::add, jobs::add);
	private final List<String> answers = new ArrayList<>();

	private void ask(String words) {
		question.ask(words, opened -> words, answers::add);
	}

	private static void run(Job job) {
		((LastQuestion.Question<?>) job).run(new NullProgressMonitor());
	}

	private void handleEvents() {
		while (!ui.isEmpty()) {
			ui.remove().run();
		}
	}

	@Test
	void givesTheAnswer() {
		workspace.complete(mock(Workspace.class));
		ask("road");
		run(jobs.getFirst());
		handleEvents();
		assertThat(answers).containsExactly("road");
	}

	@Test
	void dropsAnAnswerThatComesAfterTheNextQuestion() {
		workspace.complete(mock(Workspace.class));
		ask("ro");
		run(jobs.getFirst());
		ask("road");
		handleEvents();
		run(jobs.getLast());
		handleEvents();
		assertThat(answers).containsExactly("road");
	}

	@Test
	void asksOnlyTheLastOfWhatCameBeforeTheWorkspaceWasOpen() {
		ask("ro");
		ask("road");
		workspace.complete(mock(Workspace.class));
		assertThat(jobs).extracting(Job::getName).containsExactly("road");
	}

	@Test
	void nobodyIsToldAfterCancelling() {
		workspace.complete(mock(Workspace.class));
		ask("road");
		run(jobs.getFirst());
		question.cancel();
		handleEvents();
		assertThat(answers).isEmpty();
	}
}
