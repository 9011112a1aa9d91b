/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import org.eclipse.emf.ecore.EPackage;

/** Something that a dashboard tells: values that need no display and are worked out off the UI thread. */
public sealed interface Tile permits NumberTile, ChartTile, MatrixTile {

	/** Stable identifier, such as {@code sales.sales.year}. */
	String id();

	/** The module that it is of. */
	EPackage module();

	/** Where it stands among the tiles of its module and kind: smaller is further left. */
	int order();

	/** What it tells, in the user's language. */
	String title();
}
