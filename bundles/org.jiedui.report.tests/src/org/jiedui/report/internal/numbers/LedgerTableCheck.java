/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Table;

/**
 * The table of a ledger has the objects of the year, cell by cell, and their totals.
 *
 * @param books say which
 */
record LedgerTableCheck(ReportedBooks books) {

	/** The annual report tells of these whatever their date. */
	private static final String OF_ANY_TIME = "projects";

	void check(Table table, List<Row> rows) {
		Ledger ledger = books.ledger(table.caption()).orElseThrow(() -> new AssertionError("Nobody knows this table: " + table.caption()));
		LoadedLedger loaded = books.loaded(ledger);
		List<EObject> of = ledger.id().equals(OF_ANY_TIME) ? loaded.objects() : loaded.ofYear();
		List<Row> single = rows.stream().filter(row -> !row.total()).toList();
		boolean varied = table.columns().getFirst().heading().equals(books.texts().text("kind"));
		List<EStructuralFeature> features = table.columns().stream().skip(varied ? 1 : 0).map(column -> feature(ledger.type(), column)).toList();
		List<List<String>> expected = of.stream().map(object -> Stream.concat(varied ? Stream.of(books.labels().label(object.eClass())) : Stream.of(),
				features.stream().map(feature -> books.format().textOf(object, feature))).toList()).toList();
		assertThat(single.stream().map(row -> row.cells().stream().map(Cell::shown).toList())).as(table.caption())
				.containsExactlyInAnyOrderElementsOf(expected);
		rows.stream().filter(Row::total).forEach(total -> total(total, features, varied ? 1 : 0, loaded, of));
	}

	private EStructuralFeature feature(EClass type, Column column) {
		return type.getEAllStructuralFeatures().stream().filter(each -> books.labels().label(each).equals(column.heading())
				&& books.format().columnUnit(each).orElse("").equals(column.unit())).findFirst().orElseThrow();
	}

	private static void total(Row total, List<EStructuralFeature> features, int before, LoadedLedger loaded, List<EObject> of) {
		for (int at = 0; at < features.size(); at++) {
			String shown = total.cells().get(at + before).shown();
			if (at + before > 0 && !shown.isEmpty()) {
				assertThat(shown).as(features.get(at).getName()).isEqualTo(of.size() == loaded.objects().size()
						? loaded.sum(features.get(at), of.stream().filter(loaded::adds).toList()) : loaded.total(features.get(at), of));
			}
		}
	}
}
