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
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.theme.Palette;

/** A row of number cards: what is counted, the number with its unit, a remark. A click opens the rows behind the number. */
final class CardStrip {

	private static final int MARGIN = 10;

	private final Composite strip;
	private final FormToolkit toolkit;
	private final Palette palette;
	private final ValueFormat format;
	private final OverviewActions actions;
	private final Font numberFont;

	CardStrip(Composite parent, FormToolkit toolkit, Palette palette, ValueFormat format, OverviewActions actions) {
		this.toolkit = toolkit;
		this.format = format;
		this.palette = palette;
		this.actions = actions;
		strip = toolkit.createComposite(parent);
		numberFont = new LocalResourceManager(JFaceResources.getResources(), strip)
				.create(FontDescriptor.createFrom(strip.getFont()).increaseHeight(8).setStyle(SWT.BOLD));
	}

	Control control() {
		return strip;
	}

	void show(List<Card> cards) {
		for (Control old : strip.getChildren()) {
			old.dispose();
		}
		GridLayoutFactory.fillDefaults().numColumns(Math.max(cards.size(), 1)).equalWidth(true).spacing(MARGIN, 0).applyTo(strip);
		cards.forEach(this::createCard);
	}

	private void createCard(Card card) {
		Composite box = toolkit.createComposite(strip);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2).spacing(4, 2).applyTo(box);
		box.setBackground(palette.header());
		palette.onChange(box, () -> box.setBackground(palette.header()));

		Hyperlink label = toolkit.createHyperlink(box, card.label(), SWT.NONE);
		label.setUnderlined(false);
		label.setBackground(box.getBackground());
		label.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				actions.openLedger(card.ledger());
			}
		});
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);

		Label number = text(box, format.text(JieduiPackage.Literals.FIGURE__VALUE, card.value().value()));
		number.setFont(numberFont);
		Label unit = text(box, format.unitName(card.value().unit()));
		unit.setForeground(palette.muted());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(unit);

		Label remark = text(box, card.value().remark());
		remark.setForeground(palette.muted());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(remark);
	}

	private Label text(Composite box, String text) {
		Label label = toolkit.createLabel(box, text);
		label.setBackground(box.getBackground());
		return label;
	}
}
