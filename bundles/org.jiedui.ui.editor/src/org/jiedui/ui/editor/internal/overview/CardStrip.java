/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.theme.Palette;

/** The number cards, in a row where there is room. A click opens the rows behind a number. */
final class CardStrip {

	private static final int GAP = 12;
	private static final int LARGER = 8;
	private static final int FOLDED = 2;

	private final Composite strip;
	private final FormToolkit toolkit;
	private final Palette palette;
	private final ValueFormat format;
	private final OverviewActions actions;
	private final Font numberFont;
	private boolean folded;

	CardStrip(Composite parent, FormToolkit toolkit, Palette palette, ValueFormat format, OverviewActions actions) {
		this.toolkit = toolkit;
		this.palette = palette;
		this.format = format;
		this.actions = actions;
		strip = toolkit.createComposite(parent);
		numberFont = new LocalResourceManager(JFaceResources.getResources(), strip)
				.create(FontDescriptor.createFrom(strip.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD));
	}

	Control control() {
		return strip;
	}

	/** Puts the cards into rows of two, or into one row. */
	void fold(boolean narrow) {
		folded = narrow;
		arrange(strip.getChildren().length);
	}

	private void arrange(int cards) {
		int columns = folded ? FOLDED : Math.max(cards, 1);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(GAP, GAP).applyTo(strip);
	}

	void show(List<Card> cards) {
		for (Control old : strip.getChildren()) {
			old.dispose();
		}
		arrange(cards.size());
		for (Card card : cards) {
			NumberCard.Text text = new NumberCard.Text(card.label(), format.text(JieduiPackage.Literals.FIGURE__VALUE, card.value().value()),
					format.unitName(card.value().unit()), card.value().remark());
			NumberCard control = new NumberCard(strip, palette, numberFont, text, () -> actions.openLedger(card.ledger()));
			toolkit.adapt(control, false, false);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		}
	}
}
