/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.reconcile;

import java.util.List;
import java.util.Objects;

import org.jiedui.core.validation.Severity;

/**
 * Something that does not fit, or that one should know before figures are used. Immutable.
 *
 * @param rule the id of the rule
 * @param severity how bad it is
 * @param claims the figures it is about, in the order of the texts; may be empty if it is about a text
 * @param message what does not fit, with the computation and its numbers
 * @param suggestion what could be done
 */
public record Finding(String rule, Severity severity, List<Claim> claims, String message, String suggestion) {

	public Finding {
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(suggestion, "suggestion");
		claims = List.copyOf(claims);
	}
}
