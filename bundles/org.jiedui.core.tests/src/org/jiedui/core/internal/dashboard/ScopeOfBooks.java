/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.vocabulary.Labels;

/** All programmes of a workspace, in English, money in yuan. */
record ScopeOfBooks(Workspace workspace, LocalDate today, EPackage... models) {

	Scope of(int year) {
		List<Scope.Books> books = workspace.rows(Selection.parse(Query.of(Literals.PROGRAMME), "name")).stream()
				.map(row -> new Scope.Books(row.id().part(), (String) row.values().getFirst())).toList();
		return new Scope(workspace, books, year, today, new LedgerCatalog(List.of(models)),
				new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
	}
}
