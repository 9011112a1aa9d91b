/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

/** How bad a finding is, the worst first. */
public enum Severity {
	/** Wrong: the books must not be reported like this. */
	ERROR,
	/** Probably wrong, or not yet complete. */
	WARNING,
	/** Worth knowing. */
	INFO
}
