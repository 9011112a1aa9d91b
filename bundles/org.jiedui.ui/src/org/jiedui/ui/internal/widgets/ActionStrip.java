/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;

/** A row of flat buttons that belong to a list. */
public final class ActionStrip extends Composite {

	private final ImageCache images;
	private final Palette palette;

	public ActionStrip(Composite parent, ImageCache images, Palette palette) {
		super(parent, SWT.NONE);
		this.images = images;
		this.palette = palette;
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.spacing = 2;
		layout.wrap = false;
		setLayout(layout);
	}

	/** Shows a button or takes it away. */
	public static void reveal(IconButton button, boolean visible) {
		((RowData) button.getLayoutData()).exclude = !visible;
		button.setVisible(visible);
	}

	/** Adds a button. */
	public IconButton add(Icon icon, String tooltip, Runnable action) {
		IconButton button = new IconButton(this, images.get(icon), tooltip, palette).onPress(action);
		button.setLayoutData(new RowData());
		return button;
	}
}
