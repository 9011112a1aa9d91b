/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.StatedBasis;
import org.jiedui.evidence.StatedQualifier;
import org.jiedui.evidence.StatementKind;
import org.jiedui.evidence.books.Stated;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/**
 * What the documents of a programme claim: their figures, a page at a time, without loading objects. Repetitions, context and what was withdrawn
 * claim nothing.
 *
 * @param workspace the books
 * @param programme whose
 */
record KeptClaims(Workspace workspace, ObjectId programme) {

	private static final int PAGE = 2_000;
	private static final String[] COLUMNS = { "indicator", "basis", "asOf", "unit", "text", "value", "high", "qualifier", "corrected",
			"entry", "entryFeature", "document", "document.name", "start", "state" };

	Map<Claimed, List<ClaimSource>> read() {
		Query figures = Query.of(Literals.REPORTED_FIGURE).within(programme)
				.where(new Comparison(Literals.REPORTED_FIGURE__KIND, Operator.EQUAL, StatementKind.FIGURE))
				.where(new Comparison(Literals.REPORTED_FIGURE__STATE, Operator.NOT_EQUAL, FigureState.WITHDRAWN))
				.where(new Comparison(Literals.REPORTED_FIGURE__REPEATS, Operator.EMPTY, null));
		Selection selection = Selection.parse(figures, COLUMNS);
		Map<Claimed, List<ClaimSource>> claims = LedgerComparison.none();
		List<Row> page = workspace.rows(selection.page(0, PAGE));
		while (!page.isEmpty()) {
			page.forEach(row -> note(claims, row));
			page = page.size() < PAGE ? List.of() : workspace.rows(selection.after(page.getLast().position(), PAGE));
		}
		return claims;
	}

	private static void note(Map<Claimed, List<ClaimSource>> claims, Row row) {
		List<Object> values = row.values();
		Quantity value = (Quantity) values.get(5);
		if (value == null || values.get(0) == null) {
			return;
		}
		String text = (String) values.get(4);
		Claimed claim = new Claimed((String) values.get(0), values.get(1) == null ? StatedBasis.NONE : (StatedBasis) values.get(1),
				(PartialDate) values.get(2), (Unit) values.get(3), stated(values, text, value), (ObjectId) values.get(9), (String) values.get(10));
		LedgerComparison.note(claims, claim, new ClaimSource(row.id(), (ObjectId) values.get(11), (String) values.get(12), text,
				values.get(13) == null ? 0 : (Integer) values.get(13), values.get(14) == null ? FigureState.NEW : (FigureState) values.get(14)));
	}

	private static Stated stated(List<Object> values, String text, Quantity value) {
		if (values.get(8) != null) {
			return Stated.of((Quantity) values.get(8));
		}
		BigDecimal high = values.get(6) == null ? null : ((Quantity) values.get(6)).number();
		StatedQualifier qualifier = values.get(7) == null ? StatedQualifier.EXACT : (StatedQualifier) values.get(7);
		return Stated.of(text, value.number(), high, qualifier);
	}
}
