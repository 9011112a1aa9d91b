/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.List;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;

/**
 * What one rule says of a root and its parts, and at what it looked for that.
 *
 * @param number where the rule stands among all
 * @param looks links to the peers for which it asked
 */
record Verdict(int number, Constraint<?> rule, List<Finding> findings, List<Link> looks) {

	boolean isSpoken() {
		return !findings.isEmpty();
	}

	boolean isEmpty() {
		return findings.isEmpty() && looks.isEmpty();
	}
}
