/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a sheet.
 *
 * @param key stable name, as a grid has it: the name of a feature, {@code Class.feature} for one that only a subclass has, or one of the words below
 * @param heading what the first row says, with the unit; different for each column of a sheet
 * @param feature what the column shows; empty for what is known of an object besides
 * @param kind what a single value is
 * @param readOnly whether a value that is typed there is ignored: it follows from others
 * @param hidden whether the column is there for the way back only
 */
public record SheetColumn(String key, String heading, Optional<EStructuralFeature> feature, CellKind kind, boolean readOnly, boolean hidden) {

	/** The class of a row, where a sheet has several. */
	public static final String KIND = "#kind";
	/** The title of what contains a row that is a part. */
	public static final String OWNER = "#owner";
	/** The identifier of a row. Hidden. */
	public static final String ID = "#id";
	/** The stored version of a row when the sheet was written. Hidden. */
	public static final String VERSION = "#version";
	/** The identifier of what contains a row that is a part. Hidden. */
	public static final String CONTAINER = "#container";
	/** The name of the feature through which it is contained. Hidden. */
	public static final String SLOT = "#slot";

	public SheetColumn {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(heading, "heading");
		Objects.requireNonNull(kind, "kind");
	}

	/** Whether a cell can hold several values. */
	public boolean isMany() {
		return feature.filter(EStructuralFeature::isMany).isPresent();
	}

	/** The same column under another heading. */
	SheetColumn headed(String other) {
		return new SheetColumn(key, other, feature, kind, readOnly, hidden);
	}
}
