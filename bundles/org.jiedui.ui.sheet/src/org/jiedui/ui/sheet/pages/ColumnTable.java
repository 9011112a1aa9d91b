/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.DateOrder;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.sheet.model.ColumnsModel;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.SoftSelection;

/** The columns of the file, one a row: heading, a value, what it becomes, how sure that is, how values are read, what is to be looked at. */
final class ColumnTable {

	private final TableViewer viewer;
	private final ColumnsModel model;
	private final ImageCache images;
	private final Palette palette = new Palette();

	/**
	 * @param selected is told which column is selected, null for none
	 * @param opened called when the user wants to change the selected one
	 */
	ColumnTable(Composite parent, ColumnsModel model, Consumer<ColumnChoice> selected, Runnable opened) {
		this.model = model;
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		ControlName.name(viewer.getTable(), "columns");
		viewer.getTable().setHeaderVisible(true);
		images = new ImageCache(viewer.getControl());
		SoftSelection.install(viewer.getTable());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(Messages.columnHeading, 170, ColumnChoice::heading, true);
		column(Messages.columnSample, 150, model::sample, false);
		column(Messages.columnTarget, 150, choice -> model.words().target(choice.target()), false);
		column(Messages.columnSure, 96, choice -> model.words().certainty(choice.origin()), false);
		column(Messages.columnReading, 120, this::reading, false);
		column(Messages.columnNote, 360, choice -> model.note(choice).orElse(""), false);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> selected.accept(selected()));
		viewer.addOpenListener(event -> opened.run());
	}

	private void column(String label, int width, Function<ColumnChoice, String> text, boolean first) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object choice) {
				return text.apply((ColumnChoice) choice).replace('\n', ' ');
			}

			@Override
			public Image getImage(Object choice) {
				return first ? image((ColumnChoice) choice) : null;
			}

			@Override
			public Color getForeground(Object choice) {
				return ((ColumnChoice) choice).isUsed() ? null : palette.muted();
			}

			@Override
			public String getToolTipText(Object choice) {
				String tip = text.apply((ColumnChoice) choice);
				return tip.isEmpty() ? null : tip;
			}
		});
	}

	private Image image(ColumnChoice choice) {
		return model.tier(choice).map(tier -> switch (tier) {
			case ERROR -> images.get(Icon.ERROR);
			case WARNING -> images.get(Icon.WARNING);
			case NOTE -> null;
		}).orElseGet(() -> model.tier(choice).filter(Tier.NOTE::equals).isPresent() || !choice.isUsed() ? null : images.get(Icon.OK));
	}

	private String reading(ColumnChoice choice) {
		if (!model.words().magnitudes(choice.target()).isEmpty()) {
			return model.words().magnitude(choice.target(), choice.magnitude());
		}
		return model.words().isDate(choice.target()) && choice.dates() != DateOrder.UNKNOWN ? model.words().dates(choice.dates()) : "";
	}

	Table control() {
		return viewer.getTable();
	}

	/** The selected column, null for none. */
	ColumnChoice selected() {
		return (ColumnChoice) viewer.getStructuredSelection().getFirstElement();
	}

	/** Columns are other ones now; the same place stays selected. */
	void refresh() {
		List<ColumnChoice> columns = model.columns();
		int index = viewer.getTable().getSelectionIndex();
		if (viewer.getInput() != columns) {
			viewer.setInput(columns);
			viewer.getTable().setSelection(Math.clamp(index, 0, Math.max(0, columns.size() - 1)));
		} else {
			viewer.refresh();
		}
	}
}
