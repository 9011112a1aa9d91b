/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.sheet.Preview;
import org.jiedui.ui.theme.Palette;

/** The first rows of a table as they stand in the file: what is above the heading steps back, the heading stands out. */
final class PreviewTable {

	private static final int NUMBER_WIDTH = 46;
	private static final int NARROWEST = 60;
	private static final int WIDEST = 240;
	/** More columns than anybody scrolls through. */
	private static final int MOST = 80;
	private static final int LETTERS = 26;

	private final Table table;
	private final Palette palette = new Palette();
	private Preview shown;
	private int heading;

	PreviewTable(Composite parent) {
		table = ControlName.name(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), "preview");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
	}

	Control control() {
		return table;
	}

	/**
	 * Shows the beginning of another table.
	 *
	 * @param preview null for none
	 * @param headerRow the number of the last row of the heading, 0 where none is known
	 */
	void show(Preview preview, int headerRow) {
		if (preview == shown && heading == headerRow) {
			return;
		}
		shown = preview;
		heading = headerRow;
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		if (preview != null) {
			fill(preview);
		}
		table.setRedraw(true);
	}

	private void fill(Preview preview) {
		int width = Math.min(MOST, preview.rows().stream().mapToInt(List::size).max().orElse(0));
		column("", NUMBER_WIDTH, SWT.RIGHT);
		for (int column = 0; column < width; column++) {
			column(letters(column), NARROWEST, SWT.LEFT);
		}
		for (int row = 0; row < preview.rows().size(); row++) {
			TableItem item = new TableItem(table, SWT.NONE);
			int number = preview.numbers().get(row);
			item.setText(0, Integer.toString(number));
			List<String> cells = preview.rows().get(row);
			for (int column = 0; column < Math.min(width, cells.size()); column++) {
				item.setText(column + 1, cells.get(column).replace('\n', ' '));
			}
			if (number < heading) {
				item.setForeground(palette.muted());
			} else if (number == heading) {
				item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
				item.setBackground(palette.header());
			}
			item.setForeground(0, palette.muted());
		}
		for (int column = 1; column <= width; column++) {
			TableColumn each = table.getColumn(column);
			each.pack();
			each.setWidth(Math.clamp(each.getWidth(), NARROWEST, WIDEST));
		}
	}

	private void column(String text, int width, int alignment) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(text);
		column.setWidth(width);
	}

	/** As spreadsheets name columns: A to Z, AA, AB … */
	private static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % LETTERS));
		return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
	}
}
