/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.Arrangeable;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.ViewContent;

/** Says how a grid is looked at, and shows it so: part by part, and the rows are arranged once. */
final class GridViews implements Arrangeable {

	/** In which language and unit of money the conditions are. */
	private static final String WORDS = "words";
	/** What the columns are called in that language, so that one that will be gone can be named. */
	private static final String HEADINGS = "headings";

	private final LedgerData data;
	private final ValueFormat format;
	private final GridArranger arranger;
	private final LedgerOrder order;
	private final List<ViewPart> parts;
	/** Parts that this grid does not know, of the view that was shown last. */
	private Map<String, String> carried = Map.of();

	GridViews(LedgerData data, ValueFormat format, GridArranger arranger, LedgerOrder order, List<ViewPart> parts) {
		this.data = data;
		this.format = format;
		this.arranger = arranger;
		this.order = order;
		this.parts = List.copyOf(parts);
	}

	@Override
	public ViewContent content() {
		return content(part -> true);
	}

	/** As much of it as is remembered without being saved. */
	ViewContent remembered() {
		return content(ViewPart::remembered);
	}

	private ViewContent content(Predicate<ViewPart> wanted) {
		ViewContent content = new ViewContent(carried).with(WORDS, TypedWords.of(format)).with(HEADINGS, headings());
		for (ViewPart part : parts) {
			content = content.with(part.key(), wanted.test(part) ? part.write() : "");
		}
		return content;
	}

	private String headings() {
		return Stream.concat(arranger.current().columns().stream().filter(GridState.Column::shown).map(GridState.Column::id),
				data.columns().stream().filter(LedgerColumn::shown).map(LedgerColumn::id)).distinct().sorted()
				.map(id -> id + "=" + data.column(data.indexOf(id)).heading()).collect(Collectors.joining("\n"));
	}

	@Override
	public List<String> show(ViewContent content) {
		Map<String, String> headings = new HashMap<>();
		content.part(HEADINGS).lines().map(line -> line.split("=", 2)).filter(words -> words.length == 2)
				.forEach(words -> headings.put(words[0], words[1]));
		ViewReading reading = new ViewReading(data, format, new TypedWords(format, content.part(WORDS)), headings);
		order.atOnce(() -> parts.forEach(part -> part.show(content.part(part.key()), reading)));
		Map<String, String> others = new TreeMap<>(content.parts());
		others.keySet().removeAll(List.of(WORDS, HEADINGS));
		parts.forEach(part -> others.remove(part.key()));
		carried = others;
		return reading.lost();
	}
}
