/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** In the place of a list that has nothing to show, a sentence that says what belongs there and a link that brings it. */
final class EmptyPage {

	private final StackLayout stack = new StackLayout();
	private final Composite area;
	private final Composite content;
	private final Composite hint;
	private final Link sentence;

	/** @param follow what the link does */
	EmptyPage(Composite parent, Runnable follow) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		content = new Composite(area, SWT.NONE);
		content.setLayout(new FillLayout());
		hint = new Composite(area, SWT.NONE);
		hint.setBackgroundMode(SWT.INHERIT_FORCE);
		hint.setBackground(hint.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(16, 14).applyTo(hint);
		sentence = new Link(hint, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
		sentence.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.run()));
		stack.topControl = content;
	}

	/** Where the list goes. */
	Composite content() {
		return content;
	}

	/** Shows a sentence, in which a link is marked by {@code <a>}. */
	void say(String text) {
		sentence.setText(text);
		hint.layout();
		stack.topControl = hint;
		area.layout();
	}

	/** Shows the list. */
	void showContent() {
		stack.topControl = content;
		area.layout();
	}
}
