/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.grid.ForeignChanges;

/** Listens for whatever may change what a grid shows, and has it refresh once for many changes. */
final class GridRefresh implements SessionListener, FindingLookup.Listener {

	private final Control control;
	private final Runnable refresh;
	private boolean pending;

	GridRefresh(Control control, Session session, FindingLookup findings, ForeignChanges foreign, Runnable refresh) {
		this.control = control;
		this.refresh = refresh;
		session.addListener(this);
		findings.addListener(this);
		Runnable seen = this::schedule;
		foreign.addListener(seen);
		control.addDisposeListener(event -> {
			session.removeListener(this);
			findings.removeListener(this);
			foreign.removeListener(seen);
		});
	}

	private void schedule() {
		if (!pending && !control.isDisposed()) {
			pending = true;
			control.getDisplay().asyncExec(() -> {
				pending = false;
				if (!control.isDisposed()) {
					refresh.run();
				}
			});
		}
	}

	@Override
	public void loaded(Session session, Collection<EObject> objects) {
		schedule();
	}

	@Override
	public void changed(Session session) {
		schedule();
	}

	@Override
	public void discarded(Session session) {
		schedule();
	}

	@Override
	public void findingsChanged(Collection<? extends EObject> objects) {
		schedule();
	}
}
