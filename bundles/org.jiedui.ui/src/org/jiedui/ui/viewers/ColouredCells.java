/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Lets cells of a tree or table have the colour of text that their label provider gives them. GTK forgets it as soon as somebody else, such as what
 * marks the cell in focus, has a hand in the painting; here such cells are written by ourselves. Elsewhere nothing is to be done. What has a
 * {@link SoftSelection} has this too.
 */
public final class ColouredCells {

	private static final boolean GTK = "gtk".equals(SWT.getPlatform());
	/** Between the text of a column that is aligned to the right and the end of the cell. */
	private static final int MARGIN = 4;
	/** GTK writes a text so far to the left of the bounds that it tells. */
	private static final int LEAD = 2;

	private final Composite list;

	/** @param list a tree or table */
	ColouredCells(Composite list) {
		this.list = list;
	}

	/** For as long as the table lives; after what else has a hand in the painting. */
	public static void install(Table table) {
		new ColouredCells(table).listen();
	}

	void listen() {
		if (GTK) {
			list.addListener(SWT.EraseItem, event -> {
				if (cell(event).isColoured(list.getForeground())) {
					event.detail &= ~SWT.FOREGROUND;
				}
			});
			list.addListener(SWT.PaintItem, event -> {
				Cell cell = cell(event);
				if (cell.isColoured(list.getForeground())) {
					write(event, cell);
				}
			});
		}
	}

	private record Cell(String text, Image image, Rectangle imageBounds, Rectangle textBounds, Rectangle bounds, Color color, Font font, boolean right) {

		boolean isColoured(Color standard) {
			return !text.isEmpty() && !color.equals(standard);
		}
	}

	private Cell cell(Event event) {
		int index = event.index;
		if (event.item instanceof TableItem row) {
			Table table = (Table) list;
			return new Cell(row.getText(index), row.getImage(index), row.getImageBounds(index), row.getTextBounds(index), row.getBounds(index),
					row.getForeground(index), row.getFont(index), table.getColumnCount() > 0 && isRight(table.getColumn(index).getAlignment()));
		}
		TreeItem row = (TreeItem) event.item;
		Tree tree = (Tree) list;
		return new Cell(row.getText(index), row.getImage(index), row.getImageBounds(index), row.getTextBounds(index), row.getBounds(index),
				row.getForeground(index), row.getFont(index), tree.getColumnCount() > 0 && isRight(tree.getColumn(index).getAlignment()));
	}

	private static boolean isRight(int alignment) {
		return (alignment & SWT.RIGHT) != 0;
	}

	private static void write(Event event, Cell cell) {
		if (cell.image() != null) {
			Rectangle picture = cell.image().getBounds();
			event.gc.drawImage(cell.image(), cell.imageBounds().x, event.y + (event.height - picture.height) / 2);
		}
		event.gc.setForeground(cell.color());
		event.gc.setFont(cell.font());
		Point size = event.gc.textExtent(cell.text());
		int end = cell.bounds().x + cell.bounds().width - MARGIN;
		int begin = cell.right() ? Math.max(cell.bounds().x, end - size.x) : cell.textBounds().x - LEAD;
		event.gc.drawText(cell.text(), begin, event.y + (event.height - size.y) / 2, true);
	}
}
