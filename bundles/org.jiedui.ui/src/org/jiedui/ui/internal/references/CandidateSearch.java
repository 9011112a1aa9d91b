/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.references;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Asks for candidates while the user types: only the answer to the last question counts, in whichever order answers come.
 *
 * @param <T> what stands for a candidate
 */
public final class CandidateSearch<T> {

	private final Function<String, CompletableFuture<List<T>>> source;
	private final Executor ui;
	private final BiConsumer<List<T>, Throwable> answered;
	private CompletableFuture<List<T>> current = CompletableFuture.completedFuture(List.of());

	/**
	 * @param ui runs on the UI thread
	 * @param answered is told on the UI thread: what was found, or what went wrong
	 */
	public CandidateSearch(Function<String, CompletableFuture<List<T>>> source, Executor ui,
			BiConsumer<List<T>, Throwable> answered) {
		this.source = source;
		this.ui = ui;
		this.answered = answered;
	}

	/** @return whether the answer was there at once */
	public boolean ask(String words) {
		cancel();
		CompletableFuture<List<T>> question = source.apply(words);
		current = question;
		if (question.isDone()) {
			question.whenComplete((found, failure) -> answer(question, found, failure));
			return true;
		}
		question.whenCompleteAsync((found, failure) -> answer(question, found, failure), ui);
		return false;
	}

	/** No answer is wanted any more. */
	public void cancel() {
		current.cancel(false);
		current = CompletableFuture.completedFuture(List.of());
	}

	private void answer(CompletableFuture<List<T>> question, List<T> found, Throwable failure) {
		if (question == current && !(failure instanceof CancellationException)) {
			answered.accept(found == null ? List.of() : found, failure);
		}
	}
}
