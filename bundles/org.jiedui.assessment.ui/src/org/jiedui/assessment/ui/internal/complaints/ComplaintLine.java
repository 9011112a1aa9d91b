/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.complaints;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Says that something is wrong with files of indicator systems, and tells what when it is asked. Takes no room where nothing is. UI thread only. */
public final class ComplaintLine {

	private final Link line;
	private List<String> complaints = List.of();

	/**
	 * @param parent with a grid layout, of which it takes a row
	 * @param tell shows a text under a title
	 */
	public ComplaintLine(Composite parent, BiConsumer<String, String> tell) {
		line = new Link(parent, SWT.NONE);
		line.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> tell.accept(Messages.title, String.join("\n\n", complaints))));
		GridDataFactory.fillDefaults().grab(true, false).span(((GridLayout) parent.getLayout()).numColumns, 1).exclude(true).applyTo(line);
		line.setVisible(false);
	}

	/** @param now a sentence for each */
	public void show(List<String> now) {
		complaints = List.copyOf(now);
		line.setText(NLS.bind(Messages.text, now.size()));
		line.setVisible(!now.isEmpty());
		((GridData) line.getLayoutData()).exclude = now.isEmpty();
		line.requestLayout();
	}

	/** What the user sees. */
	Link control() {
		return line;
	}
}
