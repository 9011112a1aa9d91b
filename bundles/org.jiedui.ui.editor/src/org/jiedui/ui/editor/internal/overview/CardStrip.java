/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberFormat;
import org.jiedui.ui.theme.Palette;

/** Cards of key numbers, beside each other where there is room. A click opens the rows behind a number. */
final class CardStrip {

	private static final int LARGER = 8;

	private final Composite strip;
	private final FormToolkit toolkit;
	private final Palette palette;
	private final KeyNumberFormat format;
	private final OverviewActions actions;
	private final Font numberFont;
	private List<KeyNumber> shown = List.of();

	/** @param fill whether few cards fill the width */
	CardStrip(Composite parent, FormToolkit toolkit, Palette palette, ValueFormat format, OverviewActions actions, boolean fill) {
		this.toolkit = toolkit;
		this.palette = palette;
		this.format = new KeyNumberFormat(format);
		this.actions = actions;
		strip = toolkit.createComposite(parent);
		strip.setLayout(new CardLayout(fill));
		numberFont = new LocalResourceManager(JFaceResources.getResources(), strip)
				.create(FontDescriptor.createFrom(strip.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD));
	}

	Control control() {
		return strip;
	}

	/** Cards that say the same as before stay, and the focus with them. */
	void show(List<KeyNumber> numbers) {
		if (numbers.equals(shown)) {
			return;
		}
		shown = List.copyOf(numbers);
		for (Control old : strip.getChildren()) {
			old.dispose();
		}
		for (KeyNumber number : numbers) {
			NumberCard.Text text = new NumberCard.Text(number.label(), format.number(number.value()), format.unit(number.value()),
					number.value().remark());
			toolkit.adapt(new NumberCard(strip, palette, numberFont, text, () -> actions.openLedger(number.ledger())), false, false);
		}
		strip.setVisible(!numbers.isEmpty());
	}
}
