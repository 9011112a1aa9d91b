/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jiedui.ui.theme.Palette;

/**
 * Lets users pick the marks of a picture: by mouse, and by the arrow keys with Enter or Space. Tells each mark as a tooltip, and all of them to
 * screen readers.
 */
public final class MarkPicker {

	private static final int NONE = -1;

	private final Composite canvas;
	private final Supplier<String> title;
	private final Supplier<List<Mark>> marks;
	private final Palette palette;
	private int chosen = NONE;

	/**
	 * @param canvas that draws the marks
	 * @param title what the picture is about
	 * @param marks as they are drawn now
	 */
	public MarkPicker(Composite canvas, Palette palette, Supplier<String> title, Supplier<List<Mark>> marks) {
		this.canvas = canvas;
		this.palette = palette;
		this.title = title;
		this.marks = marks;
		canvas.addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.MouseUp, event -> pick(at(event.x, event.y)));
		canvas.addListener(SWT.KeyDown, this::onKey);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
				&& event.detail != SWT.TRAVERSE_RETURN);
		canvas.addListener(SWT.FocusIn, event -> focus());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		describe();
	}

	/** The mark at a place, the uppermost of several; NONE where there is none. */
	private int at(int x, int y) {
		List<Mark> all = marks.get();
		return IntStream.range(0, all.size()).map(index -> all.size() - 1 - index).filter(index -> all.get(index).bounds().contains(x, y)).findFirst()
				.orElse(NONE);
	}

	private void hover(int index) {
		Mark mark = index == NONE ? null : marks.get().get(index);
		String text = mark == null ? null : mark.text();
		if (!Objects.equals(canvas.getToolTipText(), text)) {
			canvas.setToolTipText(text);
		}
		canvas.setCursor(mark == null || mark.open().isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	private void pick(int index) {
		List<Mark> all = marks.get();
		if (index >= 0 && index < all.size() && all.get(index).open().isPresent()) {
			chosen = index;
			canvas.redraw();
			all.get(index).open().get().run();
		}
	}

	private void focus() {
		if (chosen == NONE && !marks.get().isEmpty()) {
			chosen = 0;
		}
		canvas.redraw();
	}

	private void onKey(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> move(1);
			case SWT.ARROW_UP, SWT.ARROW_LEFT -> move(-1);
			case SWT.HOME -> move(-marks.get().size());
			case SWT.END -> move(marks.get().size());
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> pick(chosen);
			default -> {
				// All other keys are those of the workbench.
			}
		}
	}

	private void move(int steps) {
		int last = marks.get().size() - 1;
		chosen = Math.max(Math.min(chosen + steps, last), Math.min(0, last));
		canvas.redraw();
		canvas.getAccessible().setFocus(chosen == NONE ? ACC.CHILDID_SELF : chosen);
	}

	private void paint(GC gc) {
		List<Mark> all = marks.get();
		if (canvas.isFocusControl() && chosen >= 0 && chosen < all.size()) {
			Rectangle bounds = all.get(chosen).bounds();
			gc.setForeground(palette.accent());
			gc.setLineWidth(2);
			gc.drawRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 1, bounds.height + 1);
		}
	}

	private void describe() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				List<Mark> all = marks.get();
				boolean one = event.childID >= 0 && event.childID < all.size();
				event.result = one ? all.get(event.childID).text() : title.get() + ": " + String.join("; ", all.stream().map(Mark::text).toList());
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = marks.get().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.isFocusControl() ? chosen == NONE ? ACC.CHILDID_SELF : chosen : ACC.CHILDID_NONE;
			}
		});
	}
}
