/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.prompts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Every question to the person at the screen goes through this service, so that tests answer instead. UI thread only; each method waits for
 * the answer. Texts are sentences in the user's language, button labels are verbs.
 */
public interface UserPrompts {

	/**
	 * Asks whether to do something.
	 *
	 * @param verb label of the button that does it
	 * @return false also when the question was closed
	 */
	boolean confirm(String title, String question, String verb);

	/**
	 * Lets choose among several ways.
	 *
	 * @param verbs labels of the buttons; the first is the default
	 * @return the place of the choice in the list, empty when the question was closed
	 */
	OptionalInt choose(String title, String question, List<String> verbs);

	/**
	 * Asks for a line of text.
	 *
	 * @param initial what stands in the field at first, may be empty
	 * @param objection why a text will not do, or empty when it will
	 * @return empty when the question was closed
	 */
	Optional<String> ask(String title, String question, String initial, Function<String, Optional<String>> objection);

	/** Tells something that must not be overlooked. */
	void inform(String title, String message);

	/**
	 * Tells that something failed. The cause is written to the log too.
	 *
	 * @param message what failed and what can be done
	 * @param cause for the details and the log, may be null
	 */
	void fail(String title, String message, Throwable cause);
}
