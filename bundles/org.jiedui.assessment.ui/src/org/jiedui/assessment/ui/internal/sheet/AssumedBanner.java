/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;

/** Says, as long as something is assumed, what would come of it; with a button that forgets it. */
final class AssumedBanner {

	private final Composite banner;
	private final Label sentence;
	private final Button reset;

	AssumedBanner(Composite parent, Runnable forget) {
		banner = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(banner);
		new Label(banner, SWT.NONE).setImage(new ImageCache(banner).get(Icon.INFO));
		sentence = new Label(banner, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT).applyTo(sentence);
		reset = new Button(banner, SWT.PUSH);
		reset.setText(Messages.Header_reset);
		reset.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> forget.run()));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(banner);
		banner.setVisible(false);
	}

	/** @param text empty where nothing is assumed */
	void show(String text) {
		sentence.setText(text.replace("&", "&&"));
		banner.setVisible(!text.isEmpty());
		((GridData) banner.getLayoutData()).exclude = text.isEmpty();
		sentence.requestLayout();
	}

	Button reset() {
		return reset;
	}
}
