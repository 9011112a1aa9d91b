/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jiedui.ui.theme.Palette;

/**
 * A flat button of one icon, no larger than a line of text. It stays out of the tab order: what it does has a key of its own in the field
 * that it belongs to, which its tooltip names.
 */
public final class IconButton extends Canvas {

	private static final int SIZE = 22;
	private static final int ART = 16;

	private final Image image;
	private final Palette palette;
	private boolean hovered;

	/**
	 * @param image 16 pixels wide, not disposed by the button
	 * @param tooltip what it does, also its name for screen readers
	 */
	public IconButton(Composite parent, Image image, String tooltip, Palette palette) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.image = image;
		this.palette = palette;
		setToolTipText(tooltip);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		addListener(SWT.MouseUp, this::released);
		describe(tooltip);
	}

	/** Does this when pressed. */
	public IconButton onPress(Runnable action) {
		addListener(SWT.Selection, event -> action.run());
		return this;
	}

	private void released(Event event) {
		if (event.button == 1 && isEnabled() && getClientArea().contains(event.x, event.y)) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void hover(boolean on) {
		hovered = on;
		redraw();
	}

	private void paint(Event event) {
		Rectangle area = getClientArea();
		if (getParent() instanceof FieldFrame frame) {
			event.gc.setBackground(frame.ground());
			event.gc.fillRectangle(area);
		}
		if (hovered && isEnabled()) {
			event.gc.setBackground(palette.accent());
			event.gc.setAlpha(40);
			event.gc.setAntialias(SWT.ON);
			event.gc.fillRoundRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2, 4, 4);
		}
		event.gc.setAlpha(isEnabled() ? 255 : 90);
		event.gc.drawImage(image, area.x + (area.width - ART) / 2, area.y + (area.height - ART) / 2);
	}

	@Override
	public void setEnabled(boolean enabled) {
		if (enabled != getEnabled()) {
			super.setEnabled(enabled);
			redraw();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(SIZE, SIZE);
	}

	private void describe(String name) {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}
}
