/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.List;
import java.util.Objects;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.ReportedFigure;

/**
 * What is said of figures, for whoever decides about them.
 *
 * @param severity how bad it is
 * @param message what does not fit, with the computation
 * @param suggestion what could be done, may be empty
 * @param figures those that it is about, as far as they are in the books
 */
public record Remark(Severity severity, String message, String suggestion, List<ReportedFigure> figures) {

	public Remark {
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(suggestion, "suggestion");
		figures = List.copyOf(figures);
	}
}
