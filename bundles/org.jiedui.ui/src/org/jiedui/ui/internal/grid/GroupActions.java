/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Span;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.prompts.UserPrompts;

/** What can be done with the groups of a grid. */
public final class GroupActions {

	private final LedgerData data;
	private final LedgerOrder order;
	private final GridFocus focus;
	private final UserPrompts prompts;

	GroupActions(LedgerData data, LedgerOrder order, GridFocus focus, UserPrompts prompts) {
		this.data = data;
		this.order = order;
		this.focus = focus;
		this.prompts = prompts;
	}

	/** By what rows are grouped now. */
	List<GroupKey> keys() {
		return order.arrangement().groups();
	}

	/** Whether rows are grouped by a column, and by so much of it. */
	boolean isGrouped(LedgerColumn column, Span span) {
		return keys().stream().anyMatch(key -> key.column() == column && key.span() == span);
	}

	/** Columns by which rows can be grouped. */
	List<LedgerColumn> columns() {
		return data.columns().stream().filter(column -> data.rows().refusal(column).isEmpty()).toList();
	}

	/** Groups by a column too, within the groups that there are; what it was grouped by otherwise before, is replaced. */
	void group(LedgerColumn column, Span span) {
		List<GroupKey> keys = new ArrayList<>(keys());
		int place = order.groupOf(column);
		if (place >= 0) {
			keys.set(place, new GroupKey(column, span));
		} else {
			keys.add(new GroupKey(column, span));
		}
		order.group(keys);
	}

	/** Does not group by a column any more. */
	void ungroup(LedgerColumn column) {
		order.group(keys().stream().filter(key -> key.column() != column).toList());
	}

	/** Groups by the column in focus; dates by years first, then by months. */
	public void groupByFocus(Optional<LedgerColumn> column) {
		column.filter(each -> data.rows().refusal(each).isEmpty()).ifPresent(each -> {
			boolean date = each.feature().filter(CellDate::isDate).isPresent();
			if (date && !isGrouped(each, Span.MONTH)) {
				group(each, isGrouped(each, Span.YEAR) ? Span.MONTH : Span.YEAR);
			} else if (!date && order.groupOf(each) < 0) {
				group(each, Span.VALUE);
			}
		});
	}

	/** Gives up the innermost groups. */
	public void ungroupInnermost() {
		if (!keys().isEmpty()) {
			order.group(keys().subList(0, keys().size() - 1));
		}
	}

	/** Gives up all groups. */
	void ungroupAll() {
		order.group(List.of());
	}

	/** Orders groups of a level. */
	void sort(GroupKey key, String by, boolean descending) {
		order.group(keys().stream().map(each -> each == key ? each.ordered(by, descending) : each).toList());
	}

	/** The group in focus; empty when a row is, or nothing. */
	public Optional<GroupRow> focused() {
		return focus.group();
	}

	/** Whether the group in focus can be folded, or unfolded. */
	public boolean canFold(boolean fold) {
		return focused().filter(group -> data.rows().isFolded(group) != fold).isPresent();
	}

	/** Folds or unfolds the group in focus. */
	public void fold(boolean fold) {
		focused().ifPresent(group -> data.rows().fold(group, fold));
	}

	/** Folds the group in focus, or unfolds it; false when no group is in focus. */
	public boolean toggle() {
		focused().ifPresent(this::toggle);
		return focused().isPresent();
	}

	void toggle(GroupRow group) {
		data.rows().fold(group, !data.rows().isFolded(group));
	}

	/** Folds or unfolds all groups. */
	public void foldAll(boolean fold) {
		data.rows().foldAll(fold);
	}

	/** Whether the group in focus lies in another. */
	public boolean hasOuter() {
		return focused().flatMap(GroupRow::parent).isPresent();
	}

	/** Goes to the group in which that in focus lies. */
	public void focusOuter() {
		focused().flatMap(GroupRow::parent).map(data.rows()::positionOf).filter(position -> position >= 0)
				.ifPresent(position -> focus.select(position, -1));
	}

	/** Of so many groups that nobody could look at them, says so and gives them up. */
	void refuseTooMany() {
		if (data.rows().hasTooMany() && !keys().isEmpty()) {
			String columns = String.join(", ", keys().stream().map(key -> key.column().heading()).toList());
			order.group(List.of());
			prompts.inform(Messages.groupsTooManyTitle, NLS.bind(Messages.groupsTooMany, columns, String.format("%,d", Sections.MOST)));
		}
	}
}
