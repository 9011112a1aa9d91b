/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Decides conditions on stored states as the database does; literals have the order of the model. */
final class MemoryCondition {

	private MemoryCondition() {
	}

	/** @param states finds what is referred to */
	static boolean holds(Condition condition, ObjectState state, Map<ObjectId, ObjectState> states) {
		return switch (condition) {
			case Condition.All all -> all.conditions().stream().allMatch(each -> holds(each, state, states));
			case Condition.Any any -> any.conditions().stream().anyMatch(each -> holds(each, state, states));
			case Condition.Not not -> !holds(not.condition(), state, states);
			case Condition.Text text -> contains(state, text.words());
			case Condition.Refers refers -> MemoryValues.of(state, refers.reference()) instanceof Link link && states.containsKey(link.id())
					&& holds(refers.condition(), states.get(link.id()), states);
			case Comparison comparison -> compares(comparison, state);
		};
	}

	/** @throws IllegalArgumentException if the condition is about what is not stored, whatever objects there are */
	static void check(Condition condition) {
		switch (condition) {
			case Condition.All all -> all.conditions().forEach(MemoryCondition::check);
			case Condition.Any any -> any.conditions().forEach(MemoryCondition::check);
			case Condition.Not not -> check(not.condition());
			case Condition.Text text -> {
				// may be asked of every object
			}
			case Condition.Refers refers -> {
				check(refers.reference());
				check(refers.condition());
			}
			case Comparison comparison -> check(comparison.feature());
		}
	}

	private static void check(EStructuralFeature feature) {
		FeatureTraits traits = new FeatureTraits(feature);
		if (!traits.stored() || traits.containment()) {
			throw new IllegalArgumentException("The store cannot compare " + feature.getName());
		}
	}

	/** Every word occurs in one of the texts. */
	static boolean contains(ObjectState state, String words) {
		String text = text(state);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
	}

	private static boolean compares(Comparison comparison, ObjectState state) {
		EStructuralFeature feature = comparison.feature();
		Object stored = MemoryValues.of(state, feature);
		if (comparison.operator() == Operator.EMPTY || comparison.value() == null) {
			return isEmpty(stored) == holdsWithoutValue(comparison);
		}
		Comparison equal = new Comparison(feature, Operator.EQUAL, comparison.value());
		return comparison.operator() == Operator.NOT_EQUAL ? !holdsOfAny(equal, stored) : holdsOfAny(comparison, stored);
	}

	private static boolean isEmpty(Object stored) {
		return stored == null || stored.equals("") || stored instanceof Collection<?> many && many.isEmpty();
	}

	private static boolean holdsWithoutValue(Comparison comparison) {
		return switch (comparison.operator()) {
			case EMPTY, EQUAL -> true;
			default -> false;
		};
	}

	private static boolean holdsOfAny(Comparison comparison, Object stored) {
		return stored instanceof Collection<?> many ? many.stream().anyMatch(each -> holds(comparison, each))
				: stored != null && holds(comparison, stored);
	}

	private static boolean holds(Comparison comparison, Object stored) {
		if (stored instanceof PartialDate && comparison.operator() != Operator.CONTAINS && comparison.operator() != Operator.STARTS_WITH) {
			return inPeriod(comparison.operator(), stored.toString(), comparison.value().toString());
		}
		Object wanted = comparison.feature().getEType() instanceof EEnum type && comparison.value() instanceof String literal
				? type.getEEnumLiteralByLiteral(literal)
				: comparison.value();
		return switch (comparison.operator()) {
			case EQUAL -> compare(stored, wanted) == 0;
			case LESS -> compare(stored, wanted) < 0;
			case AT_MOST -> compare(stored, wanted) <= 0;
			case GREATER -> compare(stored, wanted) > 0;
			case AT_LEAST -> compare(stored, wanted) >= 0;
			case CONTAINS -> lower(stored).contains(lower(wanted));
			case STARTS_WITH -> stored.toString().startsWith(wanted.toString());
			case NOT_EQUAL, EMPTY -> throw new IllegalStateException("Handled above");
		};
	}

	/** What is dated 2021-06 lies in 2021: neither before nor after it, and equal to it. */
	private static boolean inPeriod(Operator operator, String date, String period) {
		String end = period + "~";
		return switch (operator) {
			case EQUAL -> date.compareTo(period) >= 0 && date.compareTo(end) <= 0;
			case LESS -> date.compareTo(period) < 0;
			case AT_LEAST -> date.compareTo(period) >= 0;
			case AT_MOST -> date.compareTo(end) <= 0;
			case GREATER -> date.compareTo(end) > 0;
			default -> throw new IllegalStateException("Handled above");
		};
	}

	/** All texts of an object, in lower case. */
	static String text(ObjectState state) {
		StringBuilder text = new StringBuilder();
		for (EStructuralFeature feature : state.type().getEAllAttributes()) {
			Object value = state.get(feature);
			if (feature.getEType().getInstanceClass() == String.class && value != null) {
				Collection<?> all = value instanceof Collection<?> many ? many : List.of(value);
				all.forEach(each -> text.append(lower(each)).append('\n'));
			}
		}
		return text.toString();
	}

	private static String lower(Object value) {
		return value.toString().toLowerCase(Locale.ROOT);
	}

	/** No value comes first. */
	@SuppressWarnings("unchecked")
	static int compare(Object one, Object other) {
		if (one == null || other == null) {
			return Boolean.compare(one != null, other != null);
		}
		Object first = plain(one);
		Object second = plain(other);
		if (first instanceof Comparable<?> comparable && first.getClass() == second.getClass()) {
			return ((Comparable<Object>) comparable).compareTo(second);
		}
		return first.toString().compareTo(second.toString());
	}

	private static Object plain(Object value) {
		return switch (value) {
			case Link link -> link.id();
			case Qualified figure -> figure.number();
			case Enum<?> literal -> literal.ordinal();
			case EEnumLiteral literal -> literal.getEEnum().getELiterals().indexOf(literal);
			case Integer number -> BigDecimal.valueOf(number);
			case Long number -> BigDecimal.valueOf(number);
			default -> value;
		};
	}
}
