/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;

/** The units of the register below some parties, and nothing else of it, read layer by layer. */
final class UnitsBelow {

	/** More are too many to tell which of them are reached. */
	private static final int MOST = 20_000;
	private static final int AT_ONCE = 200;

	private final Session session;

	UnitsBelow(Session session) {
		this.session = session;
	}

	/** The parties themselves and what is below them; waits for the database. */
	List<Party> of(Collection<? extends Party> sides) {
		Map<ObjectId, Party> known = new LinkedHashMap<>();
		List<Party> layer = new ArrayList<>(sides);
		while (!layer.isEmpty() && known.size() < MOST) {
			List<ObjectId> above = new ArrayList<>();
			for (Party party : layer) {
				session.id(party).filter(id -> known.putIfAbsent(id, party) == null).ifPresent(above::add);
			}
			layer = below(above);
		}
		return List.copyOf(known.values());
	}

	private List<Party> below(List<ObjectId> above) {
		List<Party> units = new ArrayList<>();
		for (int from = 0; from < above.size(); from += AT_ONCE) {
			List<Condition> any = above.subList(from, Math.min(from + AT_ONCE, above.size())).stream()
					.<Condition>map(id -> new Comparison(Literals.PARTY__SUPERIOR, Operator.EQUAL, id)).toList();
			for (EObject unit : session.load(Query.of(Literals.PARTY).within(ObjectId.REGISTER).where(new Condition.Any(any)))) {
				units.add((Party) unit);
			}
		}
		return units;
	}
}
