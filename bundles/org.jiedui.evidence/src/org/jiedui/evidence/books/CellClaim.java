/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.FigureState;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/**
 * A figure that is tied to an entry of a ledger, and where it stands.
 *
 * @param figure the figure
 * @param text as written
 * @param value in the base unit
 * @param unit may be null
 * @param state what the office made of it
 * @param feature which number of the entry it tells; null for the entry as a whole
 * @param document where it stands
 * @param title of that document
 * @param start its place in the text, in code points
 */
public record CellClaim(ObjectId figure, String text, Quantity value, Unit unit, FigureState state, String feature, ObjectId document, String title,
		int start) {
}
