/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;

/**
 * Objects of a class and its subclasses, within all books or those of one programme, under a condition, in an order, a page at a time.
 * Immutable; the methods that narrow a query return another one.
 *
 * @param type the class, may be abstract
 * @param part the part whose books are asked, or empty for all
 * @param condition what must hold, or empty
 * @param orders the order, most significant first; the identifier always comes last
 * @param offset how many of the result to leave out
 * @param limit at most so many, {@link #UNLIMITED} for all
 */
public record Query(EClass type, Optional<Integer> part, Optional<Condition> condition, List<Order> orders, long offset, int limit) {

	/** No limit. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	public Query {
		Objects.requireNonNull(type, "type");
		orders = List.copyOf(orders);
	}

	/** All objects of a class. */
	public static Query of(EClass type) {
		return new Query(type, Optional.empty(), Optional.empty(), List.of(), 0, UNLIMITED);
	}

	/** Only what stands in the books of that programme. */
	public Query within(ObjectId programme) {
		return within(programme.part());
	}

	/** Only what is stored in that part. */
	public Query within(int home) {
		return new Query(type, Optional.of(home), condition, orders, offset, limit);
	}

	/** Only what fulfils this too. */
	public Query where(Condition further) {
		Condition both = condition.<Condition>map(first -> new Condition.All(List.of(first, further))).orElse(further);
		return new Query(type, part, Optional.of(both), orders, offset, limit);
	}

	/** Where all else is equal, in this order. */
	public Query orderBy(EStructuralFeature feature, boolean descending) {
		List<Order> more = new ArrayList<>(orders);
		more.add(new Order(feature, descending));
		return new Query(type, part, condition, more, offset, limit);
	}

	/** In the order of the identifiers only. */
	public Query unordered() {
		return new Query(type, part, condition, List.of(), offset, limit);
	}

	/** A page of the result. */
	public Query page(long from, int size) {
		return new Query(type, part, condition, orders, from, size);
	}

	/** At most so many. */
	public Query limit(int size) {
		return new Query(type, part, condition, orders, offset, size);
	}

	/**
	 * One key of an order.
	 *
	 * @param feature single-valued, stored
	 * @param descending the largest first
	 */
	public record Order(EStructuralFeature feature, boolean descending) {
	}
}
