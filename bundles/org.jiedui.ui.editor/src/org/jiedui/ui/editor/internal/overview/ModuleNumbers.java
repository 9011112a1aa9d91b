/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.ui.theme.Palette;

/** The key numbers of the modules, each module under a heading; takes no room where there are none. */
final class ModuleNumbers {

	private static final int GAP = 8;

	private final Composite list;
	private final FormToolkit toolkit;
	private final Palette palette;
	private final ValueFormat format;
	private final OverviewActions actions;
	private List<KeyNumberGroup> shown = List.of();

	ModuleNumbers(Composite parent, FormToolkit toolkit, Palette palette, ValueFormat format, OverviewActions actions) {
		this.toolkit = toolkit;
		this.palette = palette;
		this.format = format;
		this.actions = actions;
		list = toolkit.createComposite(parent);
		list.setLayout(OverviewLayout.column(GAP));
		list.setVisible(false);
	}

	Control control() {
		return list;
	}

	/** What says the same as before stays, and the focus with it. */
	void show(List<KeyNumberGroup> groups) {
		if (groups.equals(shown)) {
			return;
		}
		shown = List.copyOf(groups);
		for (Control old : list.getChildren()) {
			old.dispose();
		}
		for (KeyNumberGroup group : groups) {
			Label heading = toolkit.createLabel(list, format.labels().label(group.module()));
			heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			new CardStrip(list, toolkit, palette, format, actions, false).show(group.numbers());
		}
		list.setVisible(!groups.isEmpty());
	}
}
