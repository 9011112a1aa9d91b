/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Total;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;

/**
 * What of the books of a part is loaded as a whole, and of which classes there are so many that they are only looked at by the page. The one place
 * where this is decided.
 *
 * @param part the books
 * @param many concrete classes whose objects are not loaded as a whole
 * @param few the other concrete classes of which there are objects
 */
record Extent(int part, Set<EClass> many, Set<EClass> few) {

	/** Objects of a class up to which all are loaded: within a second, and sorted and filtered in memory at once. */
	private static final int LIMIT = 20_000;
	/** So many parties are at hand for references that are typed; those that are referred to already always are. */
	private static final int PARTIES = 10_000;

	/** Counts; waits for the database. */
	static Extent of(Workspace workspace, int part) {
		return of(workspace, part, LIMIT);
	}

	/** @param limit objects of a class up to which all are loaded */
	static Extent of(Workspace workspace, int part, int limit) {
		Map<EClass, Long> counts = new HashMap<>();
		for (Total total : workspace.totals(records(part), Optional.of(part)).totals()) {
			counts.merge(total.type(), total.objects(), Long::sum);
		}
		return new Extent(part, counts.keySet().stream().filter(type -> counts.get(type) > limit).collect(Collectors.toUnmodifiableSet()),
				counts.keySet().stream().filter(type -> counts.get(type) <= limit).collect(Collectors.toUnmodifiableSet()));
	}

	private static EClass records(int part) {
		return part == ObjectId.REGISTER ? JieduiPackage.Literals.PARTY : JieduiPackage.Literals.PROGRAMME_RECORD;
	}

	/** Whether there are too many objects of a class, or of a subclass, to be loaded. */
	boolean isPaged(EClass type) {
		return many.stream().anyMatch(type::isSuperTypeOf);
	}

	/** What is loaded as a whole. */
	List<Query> queries() {
		Stream<EClass> records = many.isEmpty() ? Stream.of(records(part)) : few.stream();
		Stream<Query> own = records.map(type -> Query.of(type).within(part));
		if (part == ObjectId.REGISTER) {
			return own.toList();
		}
		return Stream.of(Stream.of(Query.of(JieduiPackage.Literals.PROGRAMME).within(part)), own,
				Stream.of(Query.of(JieduiPackage.Literals.PARTY).within(ObjectId.REGISTER).limit(PARTIES))).flatMap(each -> each).toList();
	}
}
