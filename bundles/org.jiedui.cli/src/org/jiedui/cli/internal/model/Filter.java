/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;

/**
 * What must hold of the rows of a list.
 *
 * @param stored what the database decides, if anything
 * @param computed what is decided on the objects, since it is about computed or many-valued fields
 */
public record Filter(Optional<Condition> stored, Predicate<EObject> computed) {

	private static final Predicate<EObject> ALL = object -> true;

	/** Everything passes. */
	public static final Filter NONE = new Filter(Optional.empty(), ALL);

	static Filter stored(Condition condition) {
		return new Filter(Optional.of(condition), ALL);
	}

	static Filter computed(Predicate<EObject> test) {
		return new Filter(Optional.empty(), test);
	}

	/** Both hold. */
	public Filter and(Filter other) {
		Optional<Condition> both = stored.flatMap(mine -> other.stored.<Condition>map(
				further -> new Condition.All(List.of(mine, further)))).or(() -> stored).or(() -> other.stored);
		return new Filter(both, computed == ALL ? other.computed : other.computed == ALL ? computed : computed.and(other.computed));
	}

	/** Whether the database decides all. */
	public boolean isStored() {
		return computed == ALL;
	}

	/** The query narrowed by what the database decides. */
	public Query narrow(Query query) {
		return stored.map(query::where).orElse(query);
	}
}
