/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that is not yet in a language.
 *
 * @param key of its pattern
 * @param values fill the gaps: texts, whole numbers, {@link Amount}s and {@link org.jiedui.assessment.system.Wording}s
 */
public record Sentence(String key, List<Object> values) {

	public Sentence {
		Objects.requireNonNull(key, "key");
		values = List.copyOf(values);
	}

	/** A sentence with these values. */
	public static Sentence of(String key, Object... values) {
		return new Sentence(key, List.of(values));
	}
}
