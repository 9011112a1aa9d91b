/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.model.value.Qualified;

/** Decides conditions on stored states. */
final class MemoryCondition {

	private MemoryCondition() {
	}

	static boolean holds(Condition condition, ObjectState state) {
		return switch (condition) {
			case Condition.All all -> all.conditions().stream().allMatch(each -> holds(each, state));
			case Condition.Any any -> any.conditions().stream().anyMatch(each -> holds(each, state));
			case Condition.Not not -> !holds(not.condition(), state);
			case Condition.Text text -> text(state).contains(text.words().toLowerCase(Locale.ROOT));
			case Condition.Comparison comparison -> state.type().getEAllStructuralFeatures().contains(comparison.feature())
					&& holds(comparison, state.get(comparison.feature()));
		};
	}

	private static boolean holds(Condition.Comparison comparison, Object stored) {
		Object wanted = comparison.value();
		return switch (comparison.operator()) {
			case EMPTY -> stored == null || stored instanceof Collection<?> many && many.isEmpty();
			case EQUAL -> stored != null && compare(stored, wanted) == 0;
			case NOT_EQUAL -> stored == null || compare(stored, wanted) != 0;
			case LESS -> stored != null && compare(stored, wanted) < 0;
			case AT_MOST -> stored != null && compare(stored, wanted) <= 0;
			case GREATER -> stored != null && compare(stored, wanted) > 0;
			case AT_LEAST -> stored != null && compare(stored, wanted) >= 0;
			case CONTAINS -> stored != null && lower(stored).contains(lower(wanted));
			case STARTS_WITH -> stored != null && lower(stored).startsWith(lower(wanted));
		};
	}

	/** All texts of an object, in lower case. */
	static String text(ObjectState state) {
		StringBuilder text = new StringBuilder();
		for (EStructuralFeature feature : state.type().getEAllAttributes()) {
			Object value = state.get(feature);
			if (feature.getEType().getInstanceClass() == String.class && value != null) {
				text.append(lower(value)).append('\n');
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
			case Enumerator literal -> literal.getValue();
			case Integer number -> BigDecimal.valueOf(number);
			case Long number -> BigDecimal.valueOf(number);
			default -> value;
		};
	}
}
