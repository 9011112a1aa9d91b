/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the store keeps counted and added up of one class in one part, for one value and one year of what the class is kept apart by.
 *
 * @param part the books
 * @param type the class, a concrete one
 * @param key the value of {@code totalsBy}, null where there is none or the class names no such feature
 * @param year the year of {@code totalsYear}, null where there is none or the class names no such date
 * @param objects how many there are, more than none
 * @param sums of the features that {@code totals} names; those that no object has a value of are left out
 */
public record Total(int part, EClass type, Object key, Integer year, long objects, Map<EStructuralFeature, BigDecimal> sums) {

	public Total {
		sums = Map.copyOf(sums);
	}
}
