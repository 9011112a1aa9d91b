/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.query.Row.Position;

/**
 * Columns of the objects that a query has, as plain {@link Row}s. A page is named by how many rows come before it, or, which costs the same
 * for the last page as for the first, by the row after or before which it lies. Immutable; the methods that narrow a selection return another
 * one.
 *
 * @param scope the objects; its own order is part of {@code orders}
 * @param columns what each row tells
 * @param orders the order, most significant first; no value comes before all others; the identifier always comes last, the smallest first
 * @param start the row after or before which the page lies, or empty
 */
public record Selection(Query scope, List<FeaturePath> columns, List<Order> orders, Optional<Start> start) {

	/** @throws IllegalArgumentException if the position is one of another order */
	public Selection {
		columns = List.copyOf(columns);
		orders = List.copyOf(orders);
		if (start.isPresent() && start.get().position().key().size() != orders.size()) {
			throw new IllegalArgumentException("A position of another order: " + start.get().position());
		}
	}

	/** Columns of what a query has, in its order. */
	public static Selection of(Query query, FeaturePath... columns) {
		List<Order> orders = query.orders().stream().map(order -> new Order(FeaturePath.of(order.feature()), order.descending())).toList();
		return new Selection(query.unordered(), List.of(columns), orders, Optional.empty());
	}

	/** Columns named by {@linkplain FeaturePath#parse paths}. */
	public static Selection parse(Query query, String... columns) {
		return of(query, Stream.of(columns).map(column -> FeaturePath.parse(query.type(), column)).toArray(FeaturePath[]::new));
	}

	/** Where all else is equal, in this order; from the beginning. */
	public Selection orderBy(FeaturePath path, boolean descending) {
		List<Order> more = new ArrayList<>(orders);
		more.add(new Order(path, descending));
		return new Selection(scope, columns, more, Optional.empty());
	}

	/** A page that leaves so many rows out. */
	public Selection page(long from, int size) {
		return new Selection(scope.page(from, size), columns, orders, Optional.empty());
	}

	/** The next rows after one. */
	public Selection after(Position position, int size) {
		return new Selection(scope.page(0, size), columns, orders, Optional.of(new Start(position, false)));
	}

	/** The last rows before one, in the order of the selection. */
	public Selection before(Position position, int size) {
		return new Selection(scope.page(0, size), columns, orders, Optional.of(new Start(position, true)));
	}

	/**
	 * One key of an order.
	 *
	 * @param path what is compared: enumerations in the order of the model, money and quantities by their number, texts by their characters
	 * @param descending the largest first
	 */
	public record Order(FeaturePath path, boolean descending) {
	}

	/**
	 * Where a page lies.
	 *
	 * @param position of a row that is not on the page
	 * @param backwards whether the page ends right before it; else it begins right after it
	 */
	public record Start(Position position, boolean backwards) {
	}
}
