/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;

/**
 * A key number of a year.
 *
 * @param unit of all its values
 * @param value of the year
 * @param before of the year before; empty where nothing is known of it
 * @param target what the plans of the year promise; empty where none does
 * @param rows what stands behind the value, for each programme that has a share in it
 */
public record NumberTile(String id, EPackage module, int order, String title, Unit unit, Qualified value, Optional<Qualified> before,
		Optional<Qualified> target, List<Rows> rows) implements Tile {

	public NumberTile {
		Objects.requireNonNull(value, "value");
		rows = List.copyOf(rows);
	}
}
