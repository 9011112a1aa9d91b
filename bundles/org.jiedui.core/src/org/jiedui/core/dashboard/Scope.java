/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Workspace;

/**
 * What a dashboard is about.
 *
 * @param workspace the saved books
 * @param programmes those that are told of, at least one
 * @param year the year that is compared with the one before
 * @param today for which day
 * @param catalog all ledgers
 * @param format gives the language, and the unit of money
 */
public record Scope(Workspace workspace, List<Books> programmes, int year, LocalDate today, LedgerCatalog catalog, ValueFormat format) {

	public Scope {
		Objects.requireNonNull(workspace, "workspace");
		programmes = List.copyOf(programmes);
	}

	/** The books of a programme, and what it is called. */
	public record Books(int part, String name) {
	}

	/** Whether a part is one of those that are told of. */
	public boolean has(int part) {
		return programmes.stream().anyMatch(each -> each.part() == part);
	}

	/** Whether it is about one programme alone. */
	public boolean isSingle() {
		return programmes.size() == 1;
	}
}
