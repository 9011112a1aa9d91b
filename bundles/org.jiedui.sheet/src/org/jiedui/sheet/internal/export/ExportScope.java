/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.sheet.internal.layout.Parts;

/**
 * Which books are asked.
 *
 * @param programmes those of these programmes; of all where it is empty
 * @param parts tells what stands in other objects
 */
record ExportScope(Collection<ObjectId> programmes, Parts parts) {

	/** One query for each of the books. */
	List<Query> of(Query query) {
		if (programmes.isEmpty() || query.part().isPresent() || isRegister(query.type())) {
			return List.of(query);
		}
		List<Query> queries = new ArrayList<>();
		programmes.forEach(programme -> queries.add(query.within(programme)));
		return queries;
	}

	/** Whether objects of a class stand in the register, which all programmes share. */
	boolean isRegister(EClass type) {
		return !Belonging.isOfProgrammes(type) && !parts.isPart(type);
	}
}
