/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.jiedui.cli.spi.Texts;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.spi.password.PasswordSource;

/** Asks whoever sits at the terminal, without showing what is typed. */
final class ConsolePasswords implements PasswordSource {

	private final Function<String, char[]> terminal;
	private final Texts texts;

	/** @param terminal shows a question and gives what was typed, null where nothing can be typed any more */
	ConsolePasswords(Function<String, char[]> terminal, Texts texts) {
		this.terminal = terminal;
		this.texts = texts;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public Optional<char[]> password(PasswordRequest request) {
		if (request.need() == Need.OPTIONAL) {
			return Optional.empty();
		}
		String place = request.place().shown();
		char[] typed = terminal.apply(texts.text("password.ask", place));
		if (typed == null || typed.length == 0) {
			return Optional.empty();
		}
		if (request.need() == Need.REQUIRED) {
			return Optional.of(typed);
		}
		char[] again = terminal.apply(texts.text("password.again", place));
		if (again == null) {
			return Optional.empty();
		}
		boolean same = Arrays.equals(typed, again);
		Arrays.fill(again, '\0');
		return same ? Optional.of(typed) : password(request);
	}
}
