/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;

/** Parties by their other names. Those that have any are looked at once. */
final class AliasIndex {

	private final Workspace workspace;
	private final Map<EClass, Map<String, List<ObjectId>>> indexes = new HashMap<>();

	AliasIndex(Workspace workspace) {
		this.workspace = workspace;
	}

	/** The parties that bear a name besides their own. */
	List<ObjectId> of(EClass type, String name) {
		return Literals.PARTY.isSuperTypeOf(type) ? indexes.computeIfAbsent(type, this::index).getOrDefault(name, List.of()) : List.of();
	}

	private Map<String, List<ObjectId>> index(EClass type) {
		Map<String, List<ObjectId>> index = new HashMap<>();
		Condition aliases = new Condition.Not(new Condition.Comparison(Literals.PARTY__ALIASES, Condition.Operator.EMPTY, null));
		try (Session session = workspace.openSession()) {
			for (EObject party : session.load(Query.of(type).where(aliases))) {
				((Party) party).getAliases().forEach(alias -> index.computeIfAbsent(alias.strip(), key -> new ArrayList<>())
						.add(session.id(party).orElseThrow()));
			}
		}
		return index;
	}
}
