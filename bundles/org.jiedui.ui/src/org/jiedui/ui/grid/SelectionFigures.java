/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the status line says of the selected cells. Numbers of different units, such as 人 and 人次, are never added.
 *
 * @param cells how many cells are selected
 * @param filled how many of them have a value
 * @param sums one for each unit that the selected numbers have
 * @param groups how many groups are selected, of which nothing is counted here
 */
public record SelectionFigures(long cells, long filled, List<Sum> sums, int groups) {

	public SelectionFigures {
		sums = List.copyOf(sums);
	}

	/** Without groups. */
	public SelectionFigures(long cells, long filled, List<Sum> sums) {
		this(cells, filled, sums, 0);
	}

	/**
	 * The numbers of one unit.
	 *
	 * @param unit the symbol as in the model, empty for plain numbers
	 * @param feature one of the features that they stand in, for the format
	 * @param count how many
	 * @param sum their sum, qualifiers left aside
	 */
	public record Sum(String unit, EStructuralFeature feature, long count, BigDecimal sum) {

		public BigDecimal mean() {
			return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
		}
	}
}
