/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** A small window that hangs below a field, or above it where the screen ends. It goes when the field moves or loses its meaning. */
public final class Popup {

	/** What the edges add to the height of the content. */
	public static final int EDGES = 4;

	private final Control anchor;
	private final boolean focused;
	private final Shell shell;
	private int height = SWT.DEFAULT;
	private final Listener closer = event -> close();

	/**
	 * @param focused whether it takes the focus, and goes when it loses it or Escape is pressed; else the field keeps the focus
	 */
	public Popup(Control anchor, boolean focused) {
		this.anchor = anchor;
		this.focused = focused;
		shell = new Shell(anchor.getShell(), focused ? SWT.NO_TRIM | SWT.ON_TOP : SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
		FillLayout layout = new FillLayout();
		layout.marginWidth = 1;
		layout.marginHeight = 1;
		shell.setLayout(layout);
		shell.addListener(SWT.Paint, event -> {
			Rectangle area = shell.getClientArea();
			event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		});
		if (focused) {
			shell.addListener(SWT.Deactivate, closer);
			shell.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					close();
					anchor.setFocus();
				}
			});
		}
		anchor.addListener(SWT.Dispose, closer);
		anchor.getShell().addListener(SWT.Move, closer);
		anchor.getShell().addListener(SWT.Resize, closer);
		shell.addListener(SWT.Dispose, event -> letGo());
	}

	private void letGo() {
		if (!anchor.isDisposed()) {
			anchor.removeListener(SWT.Dispose, closer);
			anchor.getShell().removeListener(SWT.Move, closer);
			anchor.getShell().removeListener(SWT.Resize, closer);
		}
	}

	/** Where its content goes. */
	public Composite body() {
		return shell;
	}

	/** Gives the content so many pixels instead of what it asks for. */
	public void setHeight(int pixels) {
		height = pixels;
	}

	/** Shows it, at least as wide as the field. */
	public void open() {
		place();
		if (focused) {
			shell.open();
			shell.setFocus();
		} else {
			shell.setVisible(true);
		}
	}

	/** Fits its size and place to its content. */
	private void place() {
		Point size = shell.computeSize(SWT.DEFAULT, height);
		Rectangle field = anchor.getDisplay().map(anchor.getParent(), null, anchor.getBounds());
		Rectangle screen = anchor.getMonitor().getClientArea();
		int width = Math.max(size.x, field.width);
		int below = field.y + field.height + 1;
		int y = below + size.y > screen.y + screen.height && field.y - size.y > screen.y ? field.y - size.y - 1 : below;
		int x = Math.max(screen.x, Math.min(field.x, screen.x + screen.width - width));
		shell.setBounds(x, y, width, size.y);
		shell.layout();
	}

	public boolean isOpen() {
		return !shell.isDisposed() && shell.isVisible();
	}

	public void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
