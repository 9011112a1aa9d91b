/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.actions;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.jiedui.ui.images.Icon;

/** An action that does one thing. A tool bar shows its text as the tip of its picture. UI thread only. */
public final class RunAction extends Action {

	private final Runnable run;

	/** @param run what is done when it is chosen */
	public RunAction(String text, Runnable run) {
		this(text, (ImageDescriptor) null, run);
	}

	/**
	 * @param icon of the workbench, never null
	 * @param run what is done when it is chosen
	 */
	public RunAction(String text, Icon icon, Runnable run) {
		this(text, icon.descriptor(), run);
	}

	/**
	 * @param image null for none
	 * @param run what is done when it is chosen
	 */
	public RunAction(String text, ImageDescriptor image, Runnable run) {
		super(text, image);
		this.run = run;
	}

	@Override
	public void run() {
		run.run();
	}
}
