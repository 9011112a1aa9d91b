/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.core.query.Measure.Kind;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * The objects that a query has, gathered in {@link Group}s by what they have in common, and numbers of each; without a key all are one group,
 * also where there are none. The groups come in the order of their keys, no value first, enumerations in the order of the model. Immutable;
 * the methods that narrow a grouping return another one.
 *
 * @param scope the objects; its order does not matter, its offset and limit are about groups
 * @param keys what objects of a group have in common
 * @param measures what is told of each group besides how many objects it has
 */
public record Grouping(Query scope, List<Key> keys, List<Measure> measures) {

	/** @throws IllegalArgumentException if figures would be added up whose unit another feature tells, which is no key */
	public Grouping {
		keys = List.copyOf(keys);
		measures = List.copyOf(measures);
		for (Measure measure : measures) {
			Optional<FeaturePath> unit = measure.kind() == Kind.COUNT ? Optional.empty() : unit(measure.path());
			if (unit.isPresent() && !keys.contains(new Key(unit.get(), Span.VALUE))) {
				throw new IllegalArgumentException(measure.path() + " has figures of different units; group by " + unit.get() + " too");
			}
		}
	}

	/** All that a query has as one group. */
	public static Grouping of(Query query) {
		return new Grouping(query, List.of(), List.of());
	}

	/** Groups by a value too. */
	public Grouping by(FeaturePath path) {
		return by(new Key(path, Span.VALUE));
	}

	/** Groups by the year of a date too. */
	public Grouping byYear(FeaturePath path) {
		return by(new Key(path, Span.YEAR));
	}

	/** Groups by what of a value counts too. */
	public Grouping by(Key key) {
		List<Key> more = new ArrayList<>(keys);
		more.add(key);
		return new Grouping(scope, more, measures);
	}

	/** Tells a number more. */
	public Grouping measure(Kind kind, FeaturePath path) {
		List<Measure> more = new ArrayList<>(measures);
		more.add(new Measure(kind, path));
		return new Grouping(scope, keys, more);
	}

	/** How much it is in all. */
	public Grouping sum(FeaturePath path) {
		return measure(Kind.SUM, path);
	}

	/** The feature beside a quantity that tells its unit, where the quantity itself has none: such are added up only where it is a key too. */
	public static Optional<FeaturePath> unit(FeaturePath path) {
		if (new FeatureTraits(path.feature()).unit().isPresent() || path.feature().getEType().getInstanceClass() != Quantity.class) {
			return Optional.empty();
		}
		return path.feature().getEContainingClass().getEAllAttributes().stream().filter(Grouping::isUnit).findFirst()
				.map(unit -> new FeaturePath(path.through(), unit));
	}

	private static boolean isUnit(EAttribute attribute) {
		return attribute.getEAttributeType().getInstanceClass() == Unit.class && !attribute.isMany();
	}

	/**
	 * What the objects of a group have in common.
	 *
	 * @param path whose value
	 * @param span how much of it counts
	 */
	public record Key(FeaturePath path, Span span) {

		/** @throws IllegalArgumentException if the year or month is asked of what is no date, or a softening word of what is no figure */
		public Key {
			if (span == Span.QUALIFIER && !path.isFigure()) {
				throw new IllegalArgumentException("No figure: " + path);
			}
			if ((span == Span.YEAR || span == Span.MONTH) && !path.isDate()) {
				throw new IllegalArgumentException("No date: " + path);
			}
		}
	}
}
