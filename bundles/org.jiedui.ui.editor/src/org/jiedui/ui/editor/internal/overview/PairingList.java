/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.viewers.MutedText;

/** Who helps whom since when, a line a pairing, the highest level first. */
final class PairingList {

	private static final int SHOWN = 10;
	private static final String LEDGER = "pairings";

	private final Composite list;
	private final FormToolkit toolkit;
	private final ImageCache images;
	private final OverviewActions actions;

	PairingList(Composite parent, FormToolkit toolkit, OverviewActions actions) {
		this.toolkit = toolkit;
		this.actions = actions;
		list = toolkit.createComposite(parent);
		images = new ImageCache(list);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 6).applyTo(list);
	}

	Control control() {
		return list;
	}

	void show(List<PairingLine> lines) {
		for (Control old : list.getChildren()) {
			old.dispose();
		}
		if (lines.isEmpty()) {
			link(Messages.Pairings_none, 5, () -> actions.openLedger(LEDGER));
		}
		lines.stream().limit(SHOWN).forEach(this::addLine);
		if (lines.size() > SHOWN) {
			link(NLS.bind(Messages.Pairings_all, lines.size()), 5, () -> actions.openLedger(LEDGER));
		}
	}

	private void addLine(PairingLine line) {
		MutedText.install(toolkit.createLabel(list, line.level()));
		Label helpers = toolkit.createLabel(list, line.helpers(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(helpers);
		toolkit.createLabel(list, "").setImage(images.get(Icon.ARROW_RIGHT));
		link(line.recipients().isEmpty() ? "…" : line.recipients(), 1, () -> actions.show(line.pairing(), null));
		MutedText.install(toolkit.createLabel(list, line.since()));
	}

	private void link(String text, int span, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(list, text, SWT.WRAP);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
	}
}
