/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Clash;
import org.jiedui.core.spi.store.ObjectState;

/**
 * Notes that a clash was decided. Undo opens it again, unless the store has got something newer since: then what the clash was about is past.
 */
final class Settlement extends AbstractCommand {

	private final ResolutionContext session;
	private final Clash clash;
	private final boolean forgets;
	/** What the store was known to hold of the object and its parts. */
	private final Map<Tracked, ObjectState> before = new LinkedHashMap<>();

	/** @param forgets whether the store does not hold the object any more: what stays here of it is new */
	Settlement(ResolutionContext session, Clash clash, boolean forgets) {
		this.session = session;
		this.clash = clash;
		this.forgets = forgets;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		before.clear();
		for (EObject each : Departure.branch(clash.object())) {
			Tracked tracked = session.index().tracked(each);
			if (tracked != null && tracked.isStored()) {
				before.put(tracked, session.values().stored(tracked, tracked.version(), tracked.placement()));
			}
		}
		session.clashes().settle(clash);
		if (forgets) {
			before.keySet().forEach(session.tracker()::forget);
			session.tracker().evaluateAll();
		}
	}

	@Override
	public void undo() {
		Tracked tracked = session.index().tracked(clash.object());
		if (tracked == null || tracked.version() != (forgets ? 0 : before.get(tracked).version())) {
			return;
		}
		session.clashes().add(clash);
		if (forgets) {
			before.forEach(session.tracker()::store);
			session.tracker().evaluateAll();
		}
	}

	@Override
	public void redo() {
		execute();
	}
}
