/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.books.ProgrammeEntry;

/** Reads which programmes a workspace has. */
final class ProgrammeList {

	private ProgrammeList() {
	}

	/** The programmes by name. Waits for the database: not on the UI thread. */
	static List<ProgrammeEntry> read(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			Fetch fetch = session.fetch(Query.of(JieduiPackage.Literals.PROGRAMME).orderBy(JieduiPackage.Literals.PROGRAMME__NAME, false));
			Map<ObjectId, ObjectState> states = new HashMap<>();
			fetch.states().forEach(state -> states.put(state.id(), state));
			List<ProgrammeEntry> entries = new ArrayList<>();
			for (ObjectId id : fetch.found()) {
				String name = (String) states.get(id).get(JieduiPackage.Literals.PROGRAMME__NAME);
				entries.add(new ProgrammeEntry(id, Objects.requireNonNullElse(name, id.toString())));
			}
			return List.copyOf(entries);
		}
	}
}
