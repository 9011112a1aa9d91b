/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * Loads pages of objects into sessions that are given up when they have become large. One thread may fetch the next page while another goes through
 * the objects of the one before it.
 */
final class ObjectLoader implements AutoCloseable {

	/** So many rows share a session, and with it the objects that they refer to. */
	private static final int HELD = 5_000;

	private final Workspace workspace;
	private final Optional<Mask> mask;
	/** Into which pages are fetched. */
	private Session filling;
	private int held;
	/** Whose objects are gone through. */
	private Session open;

	/** @param mask what is not to be told */
	ObjectLoader(Workspace workspace, Optional<Mask> mask) {
		this.workspace = workspace;
		this.mask = mask;
	}

	/**
	 * A page that is no object yet.
	 *
	 * @param session is to hold it
	 * @param ids in the order in which they are wanted
	 */
	record Page(Session session, List<ObjectId> ids, Fetch fetch) {
	}

	/** The first half: waits for the database. */
	Page fetch(List<ObjectId> ids) {
		if (filling == null || held >= HELD) {
			filling = workspace.openSession();
			mask.ifPresent(filling::addListener);
			held = 0;
		}
		held += ids.size();
		return new Page(filling, ids, filling.fetch(ids));
	}

	/** The second half: the objects of the page in its order. Those of an earlier page may be gone then. */
	List<EObject> attach(Page page) {
		if (open != page.session()) {
			closeOpen();
			open = page.session();
		}
		open.attach(page.fetch());
		return page.ids().stream().map(open::find).flatMap(Optional::stream).toList();
	}

	/** Both halves at once. */
	List<EObject> load(List<ObjectId> ids) {
		return attach(fetch(ids));
	}

	/** The session of the objects that were attached last. */
	Session session() {
		return open;
	}

	/** When nothing is fetched any more. */
	@Override
	public void close() {
		closeOpen();
		if (filling != null && filling != open) {
			filling.close();
		}
	}

	private void closeOpen() {
		if (open != null) {
			open.close();
		}
	}
}
