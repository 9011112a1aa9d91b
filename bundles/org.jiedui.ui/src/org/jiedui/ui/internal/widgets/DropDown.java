/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A choice from a list that drops down, as an input of a {@link FieldFrame}. Arrow keys and initials choose, Alt+Down, F4 and Space open
 * the list. Sends {@link SWT#Selection} when the user chose.
 */
public final class DropDown extends Canvas {

	private static final int ROWS = 14;

	private final FieldFrame frame;
	private List<String> items = List.of();
	private int selection = -1;
	private boolean editable = true;
	private Popup popup;

	public DropDown(FieldFrame frame) {
		super(frame, SWT.DOUBLE_BUFFERED);
		this.frame = frame;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.KeyDown, this::pressed);
		addListener(SWT.MouseDown, event -> clicked());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_COMBOBOX;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = text();
			}
		});
	}

	/** What can be chosen. */
	public void setItems(List<String> choices) {
		items = List.copyOf(choices);
		redraw();
	}

	public List<String> items() {
		return items;
	}

	/** The place of what is chosen, -1 for nothing. */
	public int selection() {
		return selection;
	}

	/** Chooses without telling. */
	public void select(int index) {
		if (index != selection) {
			selection = index;
			redraw();
		}
	}

	/** What is chosen, empty for nothing. */
	public String text() {
		return selection < 0 ? "" : items.get(selection);
	}

	/** Whether the user may choose; else the choice is only read. */
	public void setEditable(boolean editable) {
		this.editable = editable;
	}

	private void choose(int index) {
		if (index >= 0 && index < items.size() && index != selection) {
			select(index);
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void clicked() {
		setFocus();
		open();
	}

	private void pressed(Event event) {
		boolean alt = event.stateMask == SWT.ALT;
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> {
				if (alt) {
					open();
				} else if (editable) {
					choose(selection + 1);
				}
			}
			case SWT.ARROW_UP -> {
				if (editable) {
					choose(selection - 1);
				}
			}
			case SWT.F4, ' ' -> open();
			default -> typed(event.character);
		}
	}

	/** Goes to the next item that begins with a letter. */
	private void typed(char letter) {
		if (!editable || !Character.isLetterOrDigit(letter)) {
			return;
		}
		String initial = String.valueOf(letter).toLowerCase(Locale.ROOT);
		for (int i = 1; i <= items.size(); i++) {
			int index = (selection + i) % items.size();
			if (items.get(index).toLowerCase(Locale.ROOT).startsWith(initial)) {
				choose(index);
				return;
			}
		}
	}

	/** Shows the list. */
	public void open() {
		if (!editable || popup != null && popup.isOpen()) {
			return;
		}
		popup = new Popup(frame, true);
		Table list = new Table(popup.body(), SWT.SINGLE | SWT.FULL_SELECTION);
		WidgetId.set(list, "choices");
		for (String item : items) {
			new TableItem(list, SWT.NONE).setText(item);
		}
		list.setSelection(selection);
		list.addListener(SWT.MouseUp, event -> chosen(list));
		list.addListener(SWT.DefaultSelection, event -> chosen(list));
		popup.setHeight(Math.min(items.size(), ROWS) * list.getItemHeight() + Popup.EDGES);
		popup.open();
		list.setFocus();
	}

	private void chosen(Table list) {
		int index = list.getSelectionIndex();
		popup.close();
		setFocus();
		choose(index);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		gc.setBackground(frame.ground());
		gc.fillRectangle(getClientArea());
		gc.setForeground(getForeground());
		gc.drawText(text(), 1, Math.max(0, (getClientArea().height - gc.getFontMetrics().getHeight()) / 2), true);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int width = items.stream().mapToInt(item -> gc.textExtent(item).x).max().orElse(0);
			return new Point(widthHint == SWT.DEFAULT ? width + 2 : widthHint, gc.getFontMetrics().getHeight() + 2);
		} finally {
			gc.dispose();
		}
	}
}
