/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.jiedui.ui.prompts.UserPrompts;

/** Notes what is told and agrees to everything. */
public final class PromptsSpy implements UserPrompts {

	/** Every question and sentence, in the order in which they came. */
	public final List<String> told = new ArrayList<>();

	@Override
	public boolean confirm(String title, String question, String verb) {
		told.add(question);
		return true;
	}

	@Override
	public OptionalInt choose(String title, String question, List<String> verbs) {
		told.add(question);
		return OptionalInt.of(0);
	}

	@Override
	public Optional<String> ask(String title, String question, String initial, Function<String, Optional<String>> objection) {
		told.add(question);
		return Optional.of(initial);
	}

	@Override
	public void inform(String title, String message) {
		told.add(message);
	}

	@Override
	public void fail(String title, String message, Throwable cause) {
		told.add(message);
	}
}
