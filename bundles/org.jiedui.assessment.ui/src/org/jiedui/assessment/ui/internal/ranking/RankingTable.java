/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.assessment.appraisal.Standing;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.HeadSort;
import org.jiedui.ui.viewers.SoftSelection;

/** Programmes by what they scored; a click on a head sorts. */
final class RankingTable {

	private final TableViewer viewer;
	private final Palette palette = new Palette();
	private RankingAnswer answer;
	private ValueFormat format;

	RankingTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		for (RankingColumn each : RankingColumn.values()) {
			create(each);
		}
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		palette.onChange(viewer.getTable(), viewer::refresh);
		viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.Ranking_table;
				}
			}
		});
	}

	private void create(RankingColumn column) {
		TableViewerColumn head = new TableViewerColumn(viewer, column.alignment());
		head.getColumn().setText(column.label());
		head.getColumn().setWidth(column.width());
		head.getColumn().setMoveable(true);
		HeadSort.<Standing>install(viewer, head.getColumn(), () -> column.order(standing -> text(column, standing)));
		head.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text(column, (Standing) element);
			}

			@Override
			public Color getForeground(Object element) {
				Standing standing = (Standing) element;
				if (!standing.isAssessed()) {
					return palette.muted();
				}
				boolean difference = column == RankingColumn.CHANGE || column == RankingColumn.TO_BEST;
				return difference && column.number(standing).filter(number -> number.signum() < 0).isPresent() ? palette.error() : null;
			}
		});
	}

	private String text(RankingColumn column, Standing standing) {
		return column.text(standing, format, answer.system().orElseThrow());
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows another answer. */
	void show(RankingAnswer other, ValueFormat words) {
		answer = other;
		format = words;
		viewer.setInput(other.standings());
	}

	/** The programme in focus. */
	Optional<Standing> selected() {
		return Optional.ofNullable((Standing) viewer.getStructuredSelection().getFirstElement());
	}

	/** The selected rows, or all where none is, as text with tabs below the heads of the columns. */
	String copied() {
		List<Standing> rows = viewer.getStructuredSelection().isEmpty()
				? Stream.of(viewer.getTable().getItems()).map(TableItem::getData).map(Standing.class::cast).toList()
				: Stream.of(viewer.getStructuredSelection().toArray()).map(Standing.class::cast).toList();
		Stream<String> heads = Stream.of(line(Stream.of(RankingColumn.values()).map(RankingColumn::label)));
		return Stream.concat(heads, rows.stream().map(row -> line(Stream.of(RankingColumn.values()).map(column -> text(column, row)))))
				.collect(Collectors.joining("\n"));
	}

	private static String line(Stream<String> cells) {
		return cells.collect(Collectors.joining("\t"));
	}
}
