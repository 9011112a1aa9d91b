/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text of a system file in both languages.
 *
 * @param zh Chinese; what goes into the books has this wording, whatever the language of the screen
 * @param en English
 */
public record Wording(String zh, String en) {

	public Wording {
		Objects.requireNonNull(zh, "zh");
		Objects.requireNonNull(en, "en");
	}

	/** @param language {@code zh} or {@code en} */
	public String in(String language) {
		return "zh".equals(language) ? zh : en;
	}

	/** Whether somebody who types this means it. */
	public boolean isMeantBy(String text) {
		return Stream.of(zh, en).anyMatch(text.strip()::equalsIgnoreCase);
	}
}
