/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.SoftSelection;

/** The rows of a dry run. However many there are, only those that are seen become items. */
final class RowTable {

	private static final int NUMBER = 64;
	private static final int KIND = 110;
	private static final int TITLE = 240;
	private static final int LINE = 560;

	private final Table table;
	private final ImageCache images;
	private final Palette palette = new Palette();
	private final OutcomeWords words = new OutcomeWords(new Labels(Locale.getDefault()));
	private final Consumer<RowOutcome> selected;
	private List<RowOutcome> rows = List.of();

	/** @param selected is told which row is selected, null for none */
	RowTable(Composite parent, Consumer<RowOutcome> selected) {
		this.selected = selected;
		table = ControlName.name(new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION), "rows");
		table.setHeaderVisible(true);
		images = new ImageCache(table);
		SoftSelection.install(table);
		column(Messages.row, NUMBER, SWT.RIGHT);
		column(Messages.outcome, KIND, SWT.LEFT);
		column(Messages.what, TITLE, SWT.LEFT);
		column(Messages.changesOrReason, LINE, SWT.LEFT);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> tell());
	}

	private void column(String label, int width, int alignment) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(label);
		column.setWidth(width);
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) {
			// GTK asks for rows once more while they are taken away.
			return;
		}
		RowOutcome row = rows.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(new String[] { Integer.toString(row.row()), OutcomeWords.kind(row.kind()), row.title(),
				words.line(row).replace('\n', ' ') });
		Icon icon = OutcomeWords.icon(row);
		item.setImage(1, icon == null ? null : images.get(icon));
		boolean quiet = row.kind() == Kind.UNCHANGED || row.kind() == Kind.SKIPPED;
		item.setForeground(quiet ? palette.muted() : null);
	}

	Table control() {
		return table;
	}

	/** Shows other rows. */
	void show(List<RowOutcome> shown) {
		if (shown.equals(rows) && table.getItemCount() == shown.size()) {
			return;
		}
		rows = shown;
		table.removeAll();
		table.setItemCount(shown.size());
		if (!shown.isEmpty()) {
			table.setSelection(0);
		}
		tell();
	}

	private void tell() {
		int index = table.getSelectionIndex();
		selected.accept(index < 0 || index >= rows.size() ? null : rows.get(index));
	}
}
