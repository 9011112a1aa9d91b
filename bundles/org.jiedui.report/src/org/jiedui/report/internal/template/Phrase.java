/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import java.util.Objects;

/** Wording in both languages, with placeholders in braces. */
public record Phrase(String zh, String en) {

	public Phrase {
		Objects.requireNonNull(zh, "zh");
		Objects.requireNonNull(en, "en");
	}

	/** @param language {@code zh} or {@code en} */
	public String in(String language) {
		return "zh".equals(language) ? zh : en;
	}
}
