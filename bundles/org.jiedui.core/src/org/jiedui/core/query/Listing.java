/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.query.Selection.Order;

/**
 * The identifiers of all that a query has, in an order: what a table begins with that is scrolled freely, since any place in it can then be read by
 * key. Immutable; the methods that narrow a listing return another one.
 *
 * @param scope the objects; its own order is part of {@code orders}
 * @param orders the order, most significant first; what has no value, or an empty text, comes last in either direction; the identifier always comes
 *        last, the smallest first
 */
public record Listing(Query scope, List<Order> orders) {

	public Listing {
		orders = List.copyOf(orders);
	}

	/** What a query has, in its order. */
	public static Listing of(Query query) {
		return new Listing(query.unordered(),
				query.orders().stream().map(order -> new Order(FeaturePath.of(order.feature()), order.descending())).toList());
	}

	/** Where all else is equal, in this order. */
	public Listing orderBy(FeaturePath path, boolean descending) {
		List<Order> more = new ArrayList<>(orders);
		more.add(new Order(path, descending));
		return new Listing(scope, more);
	}
}
