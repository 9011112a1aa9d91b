/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.Alignment;

/** A column of a ledger: what it is called and what each row says in it. Stateless; may be shared by grids. */
public abstract class LedgerColumn {

	private final String id;
	private final String heading;

	LedgerColumn(String id, String heading) {
		this.id = id;
		this.heading = heading;
	}

	/** Stable identifier under which settings are kept: the name of the feature, or a word that starts with #. */
	public final String id() {
		return id;
	}

	/** What the head says, with the unit, such as 总投资（万元）. */
	public final String heading() {
		return heading;
	}

	/** One sentence that explains the column; empty where there is nothing to explain. */
	public abstract Optional<String> description();

	/** The feature that the column shows; empty for columns that tell something about the row as a whole. */
	public abstract Optional<EStructuralFeature> feature();

	/** Width in pixels at 96 dpi until the user sets another. */
	public abstract int width();

	/** Whether the column is shown until the user says otherwise. */
	public abstract boolean shown();

	public abstract Alignment alignment();

	/** Whether objects of the row's class have what the column shows; else the cell stays empty and cannot be edited. */
	public abstract boolean appliesTo(EObject row);

	/** The value of a row, null when there is none. */
	public abstract Object value(EObject row);

	/** The text of a row as the screen shows it, never null. */
	public abstract String text(EObject row);

	/**
	 * What a value is sorted by; keys of one column can be compared.
	 *
	 * @param value as {@link #value} gives it, not null
	 */
	public abstract Comparable<Object> sortKey(Object value);

	@Override
	public String toString() {
		return id;
	}
}
