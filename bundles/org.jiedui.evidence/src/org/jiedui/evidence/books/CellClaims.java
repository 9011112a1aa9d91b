/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/**
 * Finds the figures that are tied to an entry of a ledger, or to one cell of it. No object is loaded; waits for the database.
 *
 * @param workspace the books
 */
public record CellClaims(Workspace workspace) {

	/** All figures that are tied to an entry, in the order in which they came into the books. */
	public List<CellClaim> of(ObjectId entry) {
		Query tied = Query.of(Literals.REPORTED_FIGURE).within(entry).where(new Comparison(Literals.REPORTED_FIGURE__ENTRY, Operator.EQUAL, entry));
		return workspace.rows(Selection.parse(tied, "text", "value", "unit", "state", "entryFeature", "document", "document.name", "start")).stream()
				.map(CellClaims::claim).toList();
	}

	/** Those that tell this number of the entry. */
	public List<CellClaim> of(ObjectId entry, EStructuralFeature feature) {
		return of(entry).stream().filter(each -> feature.getName().equals(each.feature())).toList();
	}

	private static CellClaim claim(Row row) {
		List<Object> values = row.values();
		return new CellClaim(row.id(), (String) values.get(0), (Quantity) values.get(1), (Unit) values.get(2), (FigureState) values.get(3),
				(String) values.get(4), (ObjectId) values.get(5), (String) values.get(6), values.get(7) == null ? 0 : (Integer) values.get(7));
	}
}
