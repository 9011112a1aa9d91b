/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Lets single letters be commands in the editor, but for its fields: there they are letters. */
final class KeyScope implements Listener {

	private static final String CONTEXT = "org.jiedui.evidence.ui.figures";

	private final IContextService contexts;
	private final Composite page;
	private final Composite fields;
	private IContextActivation active;

	/**
	 * @param contexts of the editor, which forget with it
	 * @param page all that the editor shows
	 * @param fields the part of it in which somebody types
	 */
	KeyScope(IContextService contexts, Composite page, Composite fields) {
		this.contexts = contexts;
		this.page = page;
		this.fields = fields;
	}

	/** For as long as the page lives. */
	void install() {
		Display display = page.getDisplay();
		display.addFilter(SWT.FocusIn, this);
		page.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.FocusIn, this);
			leave();
		});
		enter();
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Control control && isInside(control, page)) {
			if (isInside(control, fields) || control instanceof Combo) {
				leave();
			} else {
				enter();
			}
		}
	}

	private static boolean isInside(Control control, Composite composite) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == composite) {
				return true;
			}
		}
		return false;
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
