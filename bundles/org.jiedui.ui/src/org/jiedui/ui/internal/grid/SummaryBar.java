/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowGroup;
import org.jiedui.ui.grid.Tally;
import org.jiedui.ui.theme.Palette;

/** The row below a grid that tells how many rows there are and what the numbers of each column come to; it scrolls sideways with the columns. */
final class SummaryBar {

	private static final int HEIGHT = 26;
	private static final int PADDING = 6;
	/** Many changes in a row lead to one summary. */
	private static final int DELAY = 250;

	private final NatTable table;
	private final LedgerData data;
	private final TallyText texts;
	private final Palette palette;
	private final BooleanSupplier incomplete;
	private final BooleanSupplier errorsOnly;
	private final Canvas canvas;
	private final Runnable ask = this::ask;
	private Optional<RowGroup> summary = Optional.empty();
	private long revision = -1;

	/**
	 * @param incomplete whether there are unsaved changes that the summary leaves aside
	 * @param errorsOnly whether only rows with errors are shown
	 */
	SummaryBar(Composite parent, NatTable table, LedgerData data, ValueFormat format, Palette palette, BooleanSupplier incomplete,
			BooleanSupplier errorsOnly) {
		this.errorsOnly = errorsOnly;
		this.table = table;
		this.data = data;
		this.palette = palette;
		this.incomplete = incomplete;
		texts = new TallyText(format);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(canvas);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(tip(event.x)));
		table.addListener(SWT.Paint, event -> canvas.redraw());
	}

	boolean isVisible() {
		return canvas.getVisible();
	}

	/** Shows or hides the row. */
	void show(boolean visible) {
		canvas.setVisible(visible);
		((GridData) canvas.getLayoutData()).exclude = !visible;
		canvas.getParent().layout();
		schedule();
	}

	/** Rows, or values in them, may be others. */
	void schedule() {
		if (!canvas.isDisposed()) {
			canvas.getDisplay().timerExec(DELAY, ask);
		}
	}

	private void ask() {
		if (canvas.isDisposed() || !canvas.getVisible() || data.rows().isBusy()) {
			return;
		}
		canvas.redraw();
		long now = data.rows().revision();
		if (now < 0 || now != revision) {
			revision = now;
			data.rows().summarise(data.columns(), answer -> {
				if (!canvas.isDisposed()) {
					summary = Optional.of(answer);
					canvas.redraw();
				}
			});
		}
	}

	/** What the row says of a column: a sum for each unit, of per cents the mean. */
	String text(LedgerColumn column) {
		return tallies(column).stream().map(texts::total).collect(Collectors.joining(" · "));
	}

	/** Whether there are unsaved changes that what the rows come to leaves aside. */
	boolean isIncomplete() {
		return incomplete.getAsBoolean();
	}

	/** What stands at the beginning of the row. */
	String count() {
		if (!data.rows().hasAll() && errorsOnly.getAsBoolean()) {
			return summary.map(all -> NLS.bind(Messages.errorsLookedAt, NumberFormat.getIntegerInstance().format(all.rows()))).orElse("");
		}
		return summary.map(all -> NLS.bind(isIncomplete() ? Messages.summarySaved : Messages.summaryRows,
				NumberFormat.getIntegerInstance().format(all.rows()))).orElse("");
	}

	private List<Tally> tallies(LedgerColumn column) {
		return summary.map(all -> all.tallies().stream().filter(tally -> tally.column() == column).toList()).orElse(List.of());
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setBackground(palette.header());
		gc.fillRectangle(area);
		gc.setForeground(palette.gridLine());
		gc.drawLine(0, 0, area.width, 0);
		gc.setForeground(table.getForeground());
		for (int position = 1; position < table.getColumnCount(); position++) {
			String text = text(data.column(table.getColumnIndexByPosition(position)));
			if (!text.isEmpty()) {
				int start = table.getStartXOfColumnPosition(position);
				int width = gc.textExtent(text).x;
				int x = Math.max(start, start + table.getColumnWidthByPosition(position) - PADDING - width);
				gc.drawText(text, x, (area.height - gc.getFontMetrics().getHeight()) / 2, true);
			}
		}
		gc.setForeground(palette.muted());
		gc.drawText(count(), PADDING, (area.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	/** All that is known of the column at a place; null where nothing is. */
	private String tip(int x) {
		int position = IntStream.range(1, table.getColumnCount())
				.filter(each -> x >= table.getStartXOfColumnPosition(each)
						&& x < table.getStartXOfColumnPosition(each) + table.getColumnWidthByPosition(each))
				.findFirst().orElse(-1);
		if (position < 0) {
			return null;
		}
		List<Tally> tallies = tallies(data.column(table.getColumnIndexByPosition(position)));
		return tallies.isEmpty() ? null : tallies.stream().map(texts::all).collect(Collectors.joining("\n"));
	}
}
