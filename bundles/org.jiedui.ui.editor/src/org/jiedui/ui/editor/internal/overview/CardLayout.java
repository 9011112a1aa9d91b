/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts cards of one width into as many columns as fit; those beside each other are equally high. */
public final class CardLayout extends Layout {

	/** The narrowest card of a number, in pixels. */
	private static final int NUMBER = 196;
	private static final int GAP = 12;

	private final boolean fill;
	private final int narrowest;

	/** @param fill whether few cards become wider so that they fill a row; else the columns of all strips of a width are the same */
	CardLayout(boolean fill) {
		this(fill, NUMBER);
	}

	/** @param narrowest the width of the narrowest card, in pixels */
	public CardLayout(boolean fill, int narrowest) {
		this.fill = fill;
		this.narrowest = narrowest;
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		int width = widthHint == SWT.DEFAULT ? narrowest : widthHint;
		return new Point(width, place(composite, width, flushCache, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea().width, flushCache, true);
	}

	@Override
	protected boolean flushCache(Control control) {
		return true;
	}

	/** The height that is needed. */
	private int place(Composite composite, int width, boolean flushCache, boolean move) {
		Control[] cards = composite.getChildren();
		int fitting = Math.max(1, (width + GAP) / (narrowest + GAP));
		int columns = fill ? Math.max(1, Math.min(fitting, cards.length)) : fitting;
		int cardWidth = Math.max(1, (width - (columns - 1) * GAP) / columns);
		int top = 0;
		for (int first = 0; first < cards.length; first += columns) {
			int end = Math.min(first + columns, cards.length);
			int height = 0;
			for (int index = first; index < end; index++) {
				height = Math.max(height, cards[index].computeSize(cardWidth, SWT.DEFAULT, flushCache).y);
			}
			for (int index = first; move && index < end; index++) {
				cards[index].setBounds((index - first) * (cardWidth + GAP), top, cardWidth, height);
			}
			top += height + (end < cards.length ? GAP : 0);
		}
		return top;
	}
}
