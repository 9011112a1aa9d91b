/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.LedgerColumn;

/** Helps the parts of a grid to understand a view that may come from another time and place, and collects what cannot be shown. */
final class ViewReading {

	private final LedgerData data;
	private final TypedWords words;
	private final FilterParser parser;
	private final Map<String, String> headings;
	private final Set<String> lost = new LinkedHashSet<>();

	/** @param headings what columns were called when the view was kept, by their identifiers */
	ViewReading(LedgerData data, ValueFormat format, TypedWords words, Map<String, String> headings) {
		this.data = data;
		this.words = words;
		this.headings = headings;
		parser = new FilterParser(format);
	}

	/** A column that something needs; if it is not there any more that is noted. */
	Optional<LedgerColumn> column(String id) {
		int index = data.indexOf(id);
		if (index < 0) {
			lost.add(NLS.bind(Messages.viewColumnGone, headings.getOrDefault(id, id)));
			return Optional.empty();
		}
		return Optional.of(data.column(index));
	}

	/** A condition as it is typed on this screen; what is not understood or can hold of nothing any more is noted. */
	Optional<String> condition(LedgerColumn column, String typed) {
		Optional<String> here = words.here(column, typed);
		Optional<String> understood = here.filter(text -> parser.parse(column, text).isPresent());
		if (understood.isEmpty()) {
			lost.add(NLS.bind(Messages.viewConditionUnknown, typed, column.heading()));
			return Optional.empty();
		}
		NamedValues named = new NamedValues(column, parser.parse(column, understood.get()).orElseThrow());
		if (named.someGone()) {
			lost.add(NLS.bind(Messages.viewValueGone, typed, column.heading()));
		}
		return understood.filter(text -> !named.allGone());
	}

	/** Something else cannot be shown, a sentence. */
	void lost(String sentence) {
		lost.add(sentence);
	}

	List<String> lost() {
		return List.copyOf(lost);
	}
}
