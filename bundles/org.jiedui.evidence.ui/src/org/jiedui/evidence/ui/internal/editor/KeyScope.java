/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Lets single letters be commands while the text or the table of figures has the focus, and be letters everywhere else. */
final class KeyScope {

	private static final String CONTEXT = "org.jiedui.evidence.ui.figures";

	private final IContextService contexts;
	private IContextActivation active;

	KeyScope(IContextService contexts) {
		this.contexts = contexts;
	}

	/** Letters are commands while this control has the focus. */
	void add(Control control) {
		control.addListener(SWT.FocusIn, event -> enter());
		control.addListener(SWT.FocusOut, event -> leave());
		control.addListener(SWT.Dispose, event -> leave());
	}

	private void enter() {
		if (active == null) {
			active = contexts.activateContext(CONTEXT);
		}
	}

	private void leave() {
		if (active != null) {
			contexts.deactivateContext(active);
			active = null;
		}
	}
}
