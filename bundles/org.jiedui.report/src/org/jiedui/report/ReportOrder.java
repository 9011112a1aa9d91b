/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * About what a report is. Immutable.
 *
 * @param workspace the books
 * @param programme whose books are told of
 * @param name of the programme
 * @param period the time that it is about
 * @param format the language, and the unit of money, of all that is read
 * @param monitor asked whether to end, and told what is done; never null
 */
public record ReportOrder(Workspace workspace, ObjectId programme, String name, ReportPeriod period, ValueFormat format, IProgressMonitor monitor) {

	public ReportOrder {
		Objects.requireNonNull(workspace, "workspace");
		Objects.requireNonNull(programme, "programme");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(period, "period");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(monitor, "monitor");
	}

	/** {@code zh} or {@code en}. */
	public String language() {
		return format.labels().language();
	}
}
