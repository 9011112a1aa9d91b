/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.slf4j.LoggerFactory;

/** Says in an empty workspace what belongs here, with a link that creates the first programme. */
final class FirstProgrammeHint {

	private static final String CREATE = "org.jiedui.app.newProgramme";

	private final Composite area;

	/** Hidden at first; the parent has a grid layout. */
	FirstProgrammeHint(Composite parent, IHandlerService handlers) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		Link link = new Link(area, SWT.WRAP);
		link.setText(Messages.empty + " <a>" + Messages.createFirst + "</a>");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> create(handlers)));
	}

	private static void create(IHandlerService handlers) {
		try {
			handlers.executeCommand(CREATE, null);
		} catch (CommandException e) {
			LoggerFactory.getLogger(FirstProgrammeHint.class).error("The command {} cannot be executed", CREATE, e);
		}
	}

	void show(boolean visible) {
		if (!area.isDisposed() && area.getVisible() != visible) {
			((GridData) area.getLayoutData()).exclude = !visible;
			area.setVisible(visible);
			area.requestLayout();
		}
	}
}
