/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.internal.table.TableRow;

/** By which fields a row is found again among the objects of the books: the name, and where names repeat, dates and then all the rest with it. */
final class KeyProposal {

	private static final Set<String> NAMES = Set.of("name", "title");

	private final List<ColumnChoice> columns;
	private final List<TableRow> rows;

	/** @param rows below the heading */
	KeyProposal(List<ColumnChoice> columns, List<TableRow> rows) {
		this.columns = columns.stream().filter(KeyProposal::isComparable).toList();
		this.rows = rows;
	}

	private static boolean isComparable(ColumnChoice choice) {
		EStructuralFeature feature = choice.target().kind() == Target.Kind.FEATURE ? choice.target().feature() : null;
		return feature != null && !feature.isMany() && !(feature instanceof EReference);
	}

	List<EStructuralFeature> keys() {
		List<ColumnChoice> names = columns.stream().filter(each -> NAMES.contains(each.target().feature().getName())).toList();
		List<ColumnChoice> dated = new ArrayList<>(names);
		columns.stream().filter(each -> FeaturePath.of(each.target().feature()).isDate()).forEach(dated::add);
		List<ColumnChoice> best = columns;
		if (!names.isEmpty() && (isCoded() || tells(names))) {
			best = names;
		} else if (!names.isEmpty() && tells(dated)) {
			best = dated;
		}
		return best.stream().map(each -> each.target().feature()).toList();
	}

	/** A code tells rows apart by itself; the name finds objects that have none yet. */
	private boolean isCoded() {
		return columns.stream().anyMatch(each -> "code".equals(each.target().feature().getName())
				&& rows.stream().noneMatch(row -> row.cell(each.column()).isEmpty()));
	}

	/** Whether each row differs from every other in these columns. */
	private boolean tells(List<ColumnChoice> keys) {
		Set<List<String>> seen = new HashSet<>();
		for (TableRow row : rows) {
			List<String> key = keys.stream().map(each -> row.cell(each.column()).text()).toList();
			if (key.stream().anyMatch(text -> !text.isEmpty()) && !seen.add(key)) {
				return false;
			}
		}
		return true;
	}
}
