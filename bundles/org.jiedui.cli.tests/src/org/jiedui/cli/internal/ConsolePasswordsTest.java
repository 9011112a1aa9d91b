/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jiedui.cli.spi.Texts;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.workspace.Location;
import org.junit.jupiter.api.Test;

class ConsolePasswordsTest {

	private static final Location SERVER = new Location("jdbc:postgresql://host/books?user=a&password=inside");

	private final List<String> questions = new ArrayList<>();

	private Optional<String> ask(Need need, String... typed) {
		Deque<String> answers = new ArrayDeque<>(List.of(typed));
		ConsolePasswords console = new ConsolePasswords(question -> {
			questions.add(question);
			return answers.isEmpty() ? null : answers.remove().toCharArray();
		}, new Texts(ConsolePasswords.class, "messages", Locale.ENGLISH));
		return console.password(new PasswordRequest(SERVER, need)).map(String::new);
	}

	@Test
	void aPersonIsAskedOnceAndSeesNoSecret() {
		assertThat(ask(Need.REQUIRED, "typed")).contains("typed");
		assertThat(questions).singleElement().asString().contains("host/books").doesNotContain("inside");
	}

	@Test
	void aNewPasswordIsTypedTwiceUntilTheTwoAreTheSame() {
		assertThat(ask(Need.NEW, "one", "other", "same", "same")).contains("same");
		assertThat(questions).hasSize(4);
	}

	@Test
	void nobodyIsAskedWithoutNeed() {
		assertThat(ask(Need.OPTIONAL, "typed")).isEmpty();
		assertThat(questions).isEmpty();
	}

	@Test
	void whoTypesNothingGivesNone() {
		assertThat(ask(Need.REQUIRED)).isEmpty();
		assertThat(ask(Need.NEW, "")).isEmpty();
		assertThat(ask(Need.NEW, "one")).isEmpty();
	}
}
