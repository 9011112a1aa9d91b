/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Measure;
import org.jiedui.core.query.Total;
import org.jiedui.core.query.Totals;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.model.vocabulary.ClassTraits;

/** What a store keeps counted and added up, counted anew each time. */
final class MemoryTotals {

	private final Map<List<Object>, List<ObjectState>> cells = new LinkedHashMap<>();

	MemoryTotals(Stream<ObjectState> states) {
		states.forEach(state -> {
			ClassTraits traits = new ClassTraits(state.type());
			Object key = traits.totalsBy().map(feature -> MemoryValues.of(state, feature)).orElse(null);
			Object year = traits.totalsYear().map(feature -> MemoryGroups.year(MemoryValues.of(state, feature))).orElse(null);
			cells.computeIfAbsent(Arrays.asList(state.id().part(), state.type(), key, year), each -> new ArrayList<>()).add(state);
		});
	}

	Totals totals() {
		return new Totals(cells.entrySet().stream().map(cell -> total(cell.getKey(), cell.getValue())).toList());
	}

	private static Total total(List<Object> cell, List<ObjectState> states) {
		EClass type = (EClass) cell.get(1);
		Map<EStructuralFeature, BigDecimal> sums = new LinkedHashMap<>();
		for (EStructuralFeature feature : new ClassTraits(type).totals()) {
			if (FeaturePath.of(feature).isNumber()) {
				states.stream().map(state -> MemoryValues.of(state, feature)).filter(value -> value != null).map(MemoryGroups::number)
						.reduce(BigDecimal::add).ifPresent(sum -> sums.put(feature, Measure.canonical(sum)));
			}
		}
		return new Total((Integer) cell.get(0), type, cell.get(2), (Integer) cell.get(3), states.size(), sums);
	}
}
