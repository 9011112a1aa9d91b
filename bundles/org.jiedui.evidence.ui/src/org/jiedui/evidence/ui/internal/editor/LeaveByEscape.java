/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Lets Escape lead out of a form, whose fields are made as they are needed and so cannot be listened to one by one. */
final class LeaveByEscape implements Listener {

	private final Control form;
	private final Runnable left;

	LeaveByEscape(Control form, Runnable left) {
		this.form = form;
		this.left = left;
	}

	/** For as long as the form lives. */
	void install() {
		Display display = form.getDisplay();
		display.addFilter(SWT.Traverse, this);
		form.addDisposeListener(event -> display.removeFilter(SWT.Traverse, this));
	}

	@Override
	public void handleEvent(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && event.widget instanceof Control control && isInside(control)) {
			event.doit = false;
			// The field deals with the key first: it takes back what was typed.
			form.getDisplay().asyncExec(() -> {
				if (!form.isDisposed()) {
					left.run();
				}
			});
		}
	}

	private boolean isInside(Control control) {
		for (Composite each = control.getParent(); each != null; each = each.getParent()) {
			if (each == form) {
				return true;
			}
		}
		return false;
	}
}
