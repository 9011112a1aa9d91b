/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.query.Selection.Order;
import org.jiedui.core.workspace.ObjectId;

/**
 * Rows of one class and its subclasses as somebody sees them: filtered, sorted, some columns in some order.
 *
 * @param query which objects, however many pages of it there are; its own order comes before {@code orders}
 * @param orders the order of the rows, most significant first; where there is none, that of the books
 * @param filter what must hold besides, decided on the objects: for what a database cannot decide
 * @param columns the columns in their order by their stable names, as a grid has them: the name of a feature, {@code Class.feature} for one that
 *        only a subclass has, or a word that starts with #; all columns of the class where it is empty
 * @param rows just these objects in their order, whatever query, orders and filter say besides; all that these say where it is empty
 */
public record RowChoice(Query query, List<Order> orders, Predicate<EObject> filter, List<String> columns, Optional<List<ObjectId>> rows) {

	private static final Predicate<EObject> ALL = object -> true;

	public RowChoice {
		Objects.requireNonNull(query, "query");
		Objects.requireNonNull(filter, "filter");
		orders = List.copyOf(orders);
		columns = List.copyOf(columns);
		rows = rows.map(List::copyOf);
	}

	/** All rows that a query has and a filter lets through. */
	public RowChoice(Query query, List<Order> orders, Predicate<EObject> filter, List<String> columns) {
		this(query, orders, filter, columns, Optional.empty());
	}

	/** All columns of what a query has. */
	public static RowChoice of(Query query) {
		return new RowChoice(query, List.of(), ALL, List.of());
	}

	/** Where all else is equal, in this order. */
	public RowChoice orderBy(FeaturePath path, boolean descending) {
		List<Order> more = new ArrayList<>(orders);
		more.add(new Order(path, descending));
		return new RowChoice(query, more, filter, columns, rows);
	}

	/** Only objects of which this holds too. */
	public RowChoice where(Predicate<EObject> further) {
		return new RowChoice(query, orders, filter == ALL ? further : filter.and(further), columns, rows);
	}

	/** Whether the filter lets everything through, so that nobody need make objects for it. */
	public boolean takesAll() {
		return filter == ALL;
	}

	/** Only these columns. */
	public RowChoice columns(List<String> names) {
		return new RowChoice(query, orders, filter, names, rows);
	}

	/** Just these objects, in this order: as somebody who sorted and filtered them sees them. */
	public RowChoice listing(List<ObjectId> seen) {
		return new RowChoice(query, orders, filter, columns, Optional.of(seen));
	}

	/** The rows in their order, without columns. */
	public Selection selection() {
		Selection selection = Selection.of(query);
		for (Order order : orders) {
			selection = selection.orderBy(order.path(), order.descending());
		}
		return selection;
	}
}
