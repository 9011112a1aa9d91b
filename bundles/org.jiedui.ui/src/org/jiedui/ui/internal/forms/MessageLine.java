/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;

/** What is wrong, in a sentence with a sign; takes no room when nothing is. */
public final class MessageLine extends Composite {

	private final ImageCache images;
	private final Palette palette;
	private final Label sign;
	private final Label words;
	private Severity severity;

	MessageLine(Composite parent, ImageCache images, Palette palette) {
		super(parent, SWT.NONE);
		this.images = images;
		this.palette = palette;
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		layout.horizontalSpacing = 4;
		setLayout(layout);
		sign = new Label(this, SWT.NONE);
		sign.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		words = new Label(this, SWT.WRAP);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		setVisible(false);
	}

	/**
	 * Shows a message, or none when it is null.
	 *
	 * @return whether the line needs another room than before
	 */
	boolean show(Severity worst, String message) {
		if (message == null) {
			boolean shown = severity != null;
			severity = null;
			words.setText("");
			setVisible(false);
			return shown;
		}
		if (worst == severity && Objects.equals(words.getText(), message)) {
			return false;
		}
		severity = worst;
		sign.setImage(images.get(icon(worst)));
		words.setForeground(color(palette, worst));
		words.setText(message);
		setVisible(true);
		layout();
		return true;
	}

	/** The message, empty when there is none. */
	public String text() {
		return words.getText();
	}

	boolean isShown() {
		return severity != null;
	}

	static Color color(Palette palette, Severity severity) {
		return switch (severity) {
			case ERROR -> palette.error();
			case WARNING -> palette.warning();
			case INFO -> palette.muted();
		};
	}

	private static Icon icon(Severity severity) {
		return switch (severity) {
			case ERROR -> Icon.ERROR;
			case WARNING -> Icon.WARNING;
			case INFO -> Icon.INFO;
		};
	}
}
