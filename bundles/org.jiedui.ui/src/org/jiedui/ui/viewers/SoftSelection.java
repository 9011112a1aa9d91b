/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.jiedui.ui.theme.Palette;

/**
 * Marks selected rows with a tint of the accent instead of the strong colour of the desktop, in which our pictures, blue and grey, would
 * vanish. Where the desktop shows high contrast, the rows stay as it wants them. Cells keep the colour of text that their label provider gives them.
 */
public final class SoftSelection {

	/** How much of the accent there is in the tint. */
	private static final float STRENGTH = 0.16f;
	private static final boolean GTK = "gtk".equals(SWT.getPlatform());
	/** GTK draws the expander by itself. The key means nothing to other platforms. */
	private static final String GTK_STYLE = "org.eclipse.swt.internal.gtk.css";
	private static final String GTK_EXPANDER = "treeview.view.expander:selected, "
			+ "treeview.view.expander:selected:focus { color: rgb(%d, %d, %d); }";

	private final Composite list;
	private final Palette palette = new Palette();

	/** Whether the cell that was erased last, and is painted next, has the tint. */
	private boolean tinted;
	private Color expander;

	private SoftSelection(Composite list) {
		this.list = list;
	}

	/** For as long as the tree lives; before it gets a label provider, which may paint the text itself. */
	public static void install(Tree tree) {
		new SoftSelection(tree).listen();
		new ColouredCells(tree).listen();
	}

	/** For as long as the table lives; before it gets a label provider, which may paint the text itself. */
	public static void install(Table table) {
		new SoftSelection(table).listen();
		new ColouredCells(table).listen();
	}

	private void listen() {
		list.addListener(SWT.EraseItem, this::erase);
		list.addListener(SWT.PaintItem, this::paint);
	}

	private void erase(Event event) {
		tinted = (event.detail & SWT.SELECTED) != 0 && !event.display.getHighContrast();
		if (!tinted) {
			return;
		}
		event.gc.setBackground(tint(list.getBackground().getRGB(), palette.accent().getRGB()));
		event.gc.setForeground(list.getForeground());
		// Of what was scrolled to the left, a cell may lie behind the width that is visible.
		event.gc.fillRectangle(0, event.y, Math.max(list.getClientArea().width, event.x + event.width), event.height);
		event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.HOT);
		if (GTK && event.item instanceof TableItem item && item.getImage(event.index) != null) {
			paintAgain(item, event);
		}
		if (list instanceof Tree && !list.getForeground().equals(expander)) {
			expander = list.getForeground();
			// Not now: it changes the widget that is being painted.
			event.display.asyncExec(this::colourExpander);
		}
	}

	/** In a table GTK erases a cell a second time after it has painted the picture. */
	private static void paintAgain(TableItem item, Event event) {
		Rectangle place = item.getImageBounds(event.index);
		Image picture = item.getImage(event.index);
		event.gc.drawImage(picture, place.x, event.y + (event.height - picture.getBounds().height) / 2);
	}

	private void colourExpander() {
		if (!list.isDisposed()) {
			list.setData(GTK_STYLE, GTK_EXPANDER.formatted(expander.getRed(), expander.getGreen(), expander.getBlue()));
		}
	}

	/** The desktop goes on writing in the colour that suits its own mark. */
	private void paint(Event event) {
		if (tinted) {
			event.gc.setForeground(list.getForeground());
		}
	}

	private static Color tint(RGB background, RGB accent) {
		return new Color(blend(background.red, accent.red), blend(background.green, accent.green), blend(background.blue, accent.blue));
	}

	private static int blend(int background, int accent) {
		return Math.round(background + (accent - background) * STRENGTH);
	}
}
