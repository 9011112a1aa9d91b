/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.sheet.model.TrialModel;
import org.jiedui.ui.theme.Palette;

/** One row of a dry run: each value with what the books have now, and all that is to be told of it; without a row, what is told of the file. */
final class RowDetails {

	private static final int[] SHARES = { 55, 45 };
	private static final int FIELD = 140;
	private static final int VALUE = 180;
	private static final int REMARK = 700;

	private final TrialModel model;
	private final Table changes;
	private final Table remarks;
	private final ImageCache images;
	private final Palette palette = new Palette();
	private final OutcomeWords words = new OutcomeWords(new Labels(Locale.getDefault()));
	private List<?> shown = List.of();

	RowDetails(Composite parent, TrialModel model) {
		this.model = model;
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		changes = table(sash, "changes");
		column(changes, Messages.field, FIELD);
		column(changes, Messages.inBooks, VALUE);
		column(changes, Messages.inFile, VALUE);
		remarks = table(sash, "remarks");
		column(remarks, Messages.remarks, REMARK);
		sash.setWeights(SHARES);
		images = new ImageCache(remarks);
	}

	private static Table table(Composite parent, String name) {
		Table table = ControlName.name(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), name);
		table.setHeaderVisible(true);
		return table;
	}

	private static void column(Table table, String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(label);
		column.setWidth(width);
	}

	/** @param row null for none */
	void show(RowOutcome row) {
		List<Remark> told = row == null ? model.remarks() : row.remarks();
		List<FieldChange> values = row == null ? List.of() : row.changes();
		List<Object> all = List.of(told, values);
		if (Objects.equals(all, shown)) {
			return;
		}
		shown = all;
		changes.removeAll();
		values.forEach(this::add);
		remarks.removeAll();
		told.forEach(this::add);
	}

	private void add(FieldChange change) {
		TableItem item = new TableItem(changes, SWT.NONE);
		item.setText(new String[] { words.field(change.feature()), line(change.before()), line(change.after()) });
		item.setForeground(1, palette.muted());
	}

	private void add(Remark remark) {
		TableItem item = new TableItem(remarks, SWT.NONE);
		item.setText(line(OutcomeWords.remark(remark)));
		item.setImage(images.get(icon(remark.tier())));
	}

	private static Icon icon(Tier tier) {
		return switch (tier) {
			case ERROR -> Icon.ERROR;
			case WARNING -> Icon.WARNING;
			case NOTE -> Icon.INFO;
		};
	}

	private static String line(String text) {
		return text.replace('\n', ' ');
	}
}
