/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Span;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.grid.GroupKey;

/**
 * What rows have in common, of which a group is made: as shown, and by what it is sorted.
 *
 * @param text never empty
 * @param key what is sorted by
 */
record GroupText(String text, Comparable<Object> key) implements Comparable<GroupText> {

	/** No value. */
	static final String NONE = "";

	/** What a row has; null for no value. */
	@SuppressWarnings("unchecked")
	static GroupText of(EObject row, GroupKey key) {
		Object value = key.column().value(row);
		if (value == null) {
			return null;
		}
		if (key.span() == Span.VALUE) {
			String text = key.column().text(row);
			return text.isEmpty() ? null : new GroupText(text, key.column().sortKey(value));
		}
		Integer number = number(value, key.span());
		return number == null ? null : new GroupText(text(number, key.span()), (Comparable<Object>) (Comparable<?>) number);
	}

	private static Integer number(Object value, Span span) {
		PartialDate date = value instanceof LocalDate day ? PartialDate.of(day) : value instanceof PartialDate vague ? vague : null;
		if (date == null) {
			return null;
		}
		return span == Span.YEAR ? date.year() : Span.month(date.year(), date.month());
	}

	/** A year or a month as shown. */
	static String text(int number, Span span) {
		if (span == Span.YEAR) {
			return String.valueOf(number);
		}
		int month = Span.monthOf(number);
		return month == 0 ? String.valueOf(Span.yearOf(number)) : PartialDate.of(Span.yearOf(number), month).toString();
	}

	@Override
	public int compareTo(GroupText other) {
		int order = key.compareTo(other.key);
		return order != 0 ? order : text.compareTo(other.text);
	}
}
