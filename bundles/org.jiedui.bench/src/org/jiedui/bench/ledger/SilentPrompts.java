/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.jiedui.ui.prompts.UserPrompts;

/** Nobody is there to be asked. */
public final class SilentPrompts implements UserPrompts {

	@Override
	public boolean confirm(String title, String question, String verb) {
		return false;
	}

	@Override
	public OptionalInt choose(String title, String question, List<String> verbs) {
		return OptionalInt.empty();
	}

	@Override
	public Optional<String> ask(String title, String question, String initial, Function<String, Optional<String>> objection) {
		return Optional.empty();
	}

	@Override
	public void inform(String title, String message) {
		throw new IllegalStateException(message);
	}

	@Override
	public void fail(String title, String message, Throwable cause) {
		throw new IllegalStateException(message, cause);
	}
}
