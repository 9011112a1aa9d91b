/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;

/**
 * Adds up figures by the database and keeps the words that soften them: of “over 2,900” and 200 together people read “over 3,100”, never 3,100.
 *
 * @param workspace the books
 * @param figures what is added up, each for itself
 */
public record FigureGroups(Workspace workspace, List<EStructuralFeature> figures) {

	public FigureGroups {
		figures = List.copyOf(figures);
	}

	/**
	 * Objects that have something in common.
	 *
	 * @param keys what it is; null for no value
	 * @param objects how many there are
	 * @param sums one for each figure, of the type of its feature or a plain number; empty where no object states it
	 */
	public record FigureGroup(List<Object> keys, long objects, List<Optional<Object>> sums) {
	}

	/** All objects of a query as one group, also where there are none. */
	public FigureGroup all(Query query) {
		List<FigureGroup> groups = by(query, List.of());
		return groups.isEmpty() ? new FigureGroup(List.of(), 0, figures.stream().map(none -> Optional.empty()).toList()) : groups.getFirst();
	}

	/** The groups of a query, in the order of their keys. */
	public List<FigureGroup> by(Query query, List<Key> keys) {
		Grouping grouping = Grouping.of(query);
		for (Key key : keys) {
			grouping = grouping.by(key);
		}
		for (EStructuralFeature figure : figures) {
			FeaturePath path = FeaturePath.of(figure);
			grouping = (path.isFigure() ? grouping.by(new Key(path, Span.QUALIFIER)) : grouping).sum(path);
		}
		Map<List<Object>, Adding> added = new LinkedHashMap<>();
		for (Group group : workspace.groups(grouping)) {
			List<Object> own = new ArrayList<>(group.keys().subList(0, keys.size()));
			added.computeIfAbsent(own, key -> new Adding(figures)).add(group, keys.size());
		}
		return added.entrySet().stream().map(each -> new FigureGroup(each.getKey(), each.getValue().objects, each.getValue().sums())).toList();
	}

	/** A sum as a value of a figure: money, a quantity or a plain number. */
	public static Object typed(EStructuralFeature figure, Sum sum) {
		Class<?> type = figure.getEType().getInstanceClass();
		return type == Money.class ? sum.money() : type == Quantity.class ? sum.quantity() : sum.quantity().number();
	}

	/** The sums of one group while its parts come in, each with figures that are softened alike. */
	private static final class Adding {

		private final List<EStructuralFeature> figures;
		private final List<Sum> sums = new ArrayList<>();
		private long objects;

		Adding(List<EStructuralFeature> figures) {
			this.figures = figures;
			figures.forEach(figure -> sums.add(new Sum()));
		}

		void add(Group part, int keys) {
			objects += part.objects();
			int key = keys;
			for (int at = 0; at < figures.size(); at++) {
				Object softened = FeaturePath.of(figures.get(at)).isFigure() ? part.keys().get(key++) : null;
				BigDecimal sum = part.measures().get(at);
				if (sum != null) {
					sums.get(at).add(new Quantity(sum, softened instanceof Qualifier qualifier ? qualifier : Qualifier.EXACT));
				}
			}
		}

		List<Optional<Object>> sums() {
			List<Optional<Object>> typed = new ArrayList<>();
			for (int at = 0; at < figures.size(); at++) {
				Sum sum = sums.get(at);
				typed.add(sum.isEmpty() ? Optional.empty() : Optional.of(typed(figures.get(at), sum)));
			}
			return typed;
		}
	}
}
