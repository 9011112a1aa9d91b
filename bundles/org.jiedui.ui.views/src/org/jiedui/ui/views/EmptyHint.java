/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jiedui.ui.viewers.MutedText;

/** Shows one sentence in the place of a list that has nothing to show. */
public final class EmptyHint {

	private final StackLayout stack = new StackLayout();
	private final Composite area;
	private final Composite content;
	private final Composite hint;
	private final Label sentence;

	/** @param text the sentence that says what belongs here */
	public EmptyHint(Composite parent, String text) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		content = new Composite(area, SWT.NONE);
		content.setLayout(new FillLayout());
		hint = new Composite(area, SWT.NONE);
		hint.setBackgroundMode(SWT.INHERIT_FORCE);
		hint.setBackground(hint.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(16, 14).applyTo(hint);
		sentence = new Label(hint, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
		MutedText.install(sentence);
		sentence.setText(text);
		stack.topControl = content;
	}

	/** Where the list goes. */
	public Composite content() {
		return content;
	}

	/** Says something else from now on. */
	public void say(String text) {
		sentence.setText(text);
		hint.layout();
	}

	/** Shows the sentence, or the list. */
	public void showEmpty(boolean empty) {
		stack.topControl = empty ? hint : content;
		area.layout();
	}
}
