/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.List;

/**
 * Works out tiles of a dashboard. An OSGi service; keeps no state. Most numbers need none: what the annotations of a model say of metrics, totals and
 * funnels becomes tiles by itself.
 */
public interface TileSource {

	/**
	 * The tiles, in no particular order; none where there is nothing to tell. Waits for the database and is never called on the UI thread. Asks by
	 * {@link org.jiedui.core.query.Grouping}, {@link org.jiedui.core.query.Totals} and counts instead of loading records.
	 */
	List<Tile> tiles(Scope scope);
}
