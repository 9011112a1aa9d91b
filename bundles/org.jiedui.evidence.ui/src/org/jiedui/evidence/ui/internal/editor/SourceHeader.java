/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.IMenuService;
import org.jiedui.ui.viewers.MutedText;

/** Above the text: what the document is called, how much of it is still to be decided, which figures are listed, and what can be done. */
final class SourceHeader {

	/** Where plugin.xml puts the commands. */
	private static final String TOOLS = "toolbar:org.jiedui.evidence.ui.source";

	private final SourceDesk desk;
	private final Composite line;
	private final Label title;
	private final Label progress;
	private final Combo filter;

	SourceHeader(Composite parent, SourceDesk desk, IMenuService menus) {
		this.desk = desk;
		line = new Composite(parent, SWT.NONE);
		line.setBackground(line.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		line.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 5).spacing(10, 0).applyTo(line);
		title = new Label(line, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(80, SWT.DEFAULT).hint(80, SWT.DEFAULT).applyTo(title);
		progress = new Label(line, SWT.RIGHT);
		MutedText.install(progress);
		filter = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (FigureFilter each : FigureFilter.values()) {
			filter.add(label(each));
		}
		filter.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.filter_name;
			}
		});
		filter.setToolTipText(Messages.filter_name);
		filter.addListener(SWT.Selection, event -> desk.setFilter(FigureFilter.values()[filter.getSelectionIndex()]));
		ToolBarManager tools = new ToolBarManager(SWT.FLAT);
		menus.populateContributionManager(tools, TOOLS);
		tools.createControl(line);
		line.addDisposeListener(event -> {
			menus.releaseContributions(tools);
			tools.dispose();
		});
		desk.addListener(new DeskListener() {
			@Override
			public void selected() {
				// The line is about the whole document.
			}

			@Override
			public void changed() {
				show();
			}
		});
		show();
	}

	Composite control() {
		return line;
	}

	private void show() {
		if (line.isDisposed()) {
			return;
		}
		title.setText(String.valueOf(desk.document().getName()).replace("&", "&&"));
		title.setToolTipText(desk.document().getName());
		progress.setText(progress());
		filter.select(desk.filter().ordinal());
		line.layout();
	}

	private String progress() {
		int total = desk.total();
		int open = desk.open();
		String figures = total == 0 ? Messages.header_none
				: open == 0 ? NLS.bind(Messages.header_checked, total) : NLS.bind(Messages.header_open, open, total);
		int findings = desk.content().findings().size();
		return findings == 0 ? figures : figures + "    " + NLS.bind(Messages.header_findings, findings);
	}

	private static String label(FigureFilter filter) {
		return switch (filter) {
			case OPEN -> Messages.filter_open;
			case FIGURES -> Messages.filter_figures;
			case CONTEXT -> Messages.filter_context;
			case ALL -> Messages.filter_all;
		};
	}
}
