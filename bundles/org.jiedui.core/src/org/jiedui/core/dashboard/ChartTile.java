/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.value.Unit;

/**
 * Numbers beside each other.
 *
 * @param shape how they are best drawn
 * @param unit of all of them
 * @param categories what the bars of each series stand for, in their order
 * @param series at least one; each has a bar for every category
 */
public record ChartTile(String id, EPackage module, int order, String title, Shape shape, Unit unit, List<String> categories, List<Series> series)
		implements Tile {

	/** How a chart is best drawn. */
	public enum Shape {
		/** Something that goes on: a column for each category, series on top of each other. */
		COLUMNS,
		/** Kinds of something: a bar for each category, the labels beside them. */
		BARS,
		/** Each category is a part of the one before. */
		FUNNEL
	}

	public ChartTile {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		for (Series each : series) {
			if (each.bars().size() != categories.size()) {
				throw new IllegalArgumentException(id + ": a bar for each category is missing in " + each.label());
			}
		}
	}
}
