/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.choice;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jiedui.model.value.Unit;

/**
 * Something that a model declares and that a value can name.
 *
 * @param value the identifier that is kept
 * @param label what it is called in the user's language
 * @param unit in which it is counted; empty where it has none
 * @param module what the module that declares it is called in the user's language
 * @param names all that people may type for it: labels in each language
 */
public record NamedChoice(String value, String label, Optional<Unit> unit, String module, Set<String> names) {

	public NamedChoice {
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(label, "label");
		names = Set.copyOf(names);
	}

	/** Whether an identifier means this, with or without a word on what it covers. */
	public boolean isMeantBy(String identifier) {
		return identifier.equals(value) || identifier.startsWith(value + ".");
	}

	/** Whether a text that somebody typed may mean this. Case does not matter. */
	public boolean isCalled(String text) {
		return text.equals(value) || names.stream().anyMatch(text::equalsIgnoreCase);
	}
}
