/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Shows nothing. */
public final class EmptyView extends ViewPart {

	private Composite area;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
	}

	@Override
	public void setFocus() {
		area.setFocus();
	}
}
