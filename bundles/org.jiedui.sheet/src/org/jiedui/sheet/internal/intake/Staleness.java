/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/** What others changed in the books since a workbook was exported. */
final class Staleness {

	/** A page of the history; an object seldom has more changes between an export and its import. */
	private static final int PAGE = 50;

	private final Workspace workspace;

	Staleness(Workspace workspace) {
		this.workspace = workspace;
	}

	/** For each field that was changed after a version of an object the value that it had in that version, null for none. */
	Map<EStructuralFeature, Object> since(ObjectId object, int version) {
		Map<EStructuralFeature, Object> before = new LinkedHashMap<>();
		HistoryQuery query = HistoryQuery.ofObject(object, PAGE);
		for (var page = workspace.history(query); !page.isEmpty(); page = workspace.history(query)) {
			for (Commit commit : page) {
				for (ObjectChange change : commit.changes()) {
					if (change.id().equals(object)) {
						if (change.version() <= version) {
							return before;
						}
						// The newest come first, so that the oldest has the last word.
						change.features().forEach(each -> before.put(each.feature(), each.oldValue()));
					}
				}
			}
			query = query.before(page.getLast().sequence());
		}
		return before;
	}
}
