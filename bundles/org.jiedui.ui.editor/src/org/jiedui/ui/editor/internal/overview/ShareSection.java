/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.ui.theme.Palette;

/** A heading and its bars; takes no room when there is nothing to show. */
final class ShareSection {

	private final Composite section;
	private final Label heading;
	private final ShareBars bars;

	ShareSection(Composite column, FormToolkit toolkit, Palette palette, OverviewActions actions) {
		section = toolkit.createComposite(column);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(section);
		heading = toolkit.createLabel(section, "");
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		bars = new ShareBars(section, palette, actions);
		toolkit.adapt(bars, false, false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
	}

	void show(String title, List<Share> shares) {
		heading.setText(shares.isEmpty() ? "" : title);
		bars.show(title, shares);
		section.setVisible(!shares.isEmpty());
	}
}
