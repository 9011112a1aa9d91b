/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;

/**
 * Units that are named with their upper units, such as 湖北省建始县三里乡 or 建始县/三里乡: what many units are called alike is told apart so. Any of
 * the upper units may be left out.
 */
final class PlacePaths {

	private static final Pattern SEPARATORS = Pattern.compile("[\\s/、，,·>›-]+");
	private static final int LONGEST = 40;
	private static final int HOMONYMS = 500;

	private final Workspace workspace;

	PlacePaths(Workspace workspace) {
		this.workspace = workspace;
	}

	/** The units that a text may mean; none where it names no upper unit. */
	List<ObjectId> of(EClass type, String text) {
		String path = SEPARATORS.matcher(text).replaceAll("");
		if (!Literals.PARTY.isSuperTypeOf(type) || path.length() < 4 || path.length() > LONGEST) {
			return List.of();
		}
		List<Condition> names = new ArrayList<>();
		for (int at = 2; at <= path.length() - 2; at++) {
			names.add(new Condition.Comparison(Literals.PARTY__NAME, Condition.Operator.EQUAL, path.substring(at)));
		}
		try (Session session = workspace.openSession()) {
			// What has no upper unit cannot be named with one.
			Query called = Query.of(type).where(new Condition.All(List.of(new Condition.Any(names),
					new Condition.Not(new Condition.Comparison(Literals.PARTY__SUPERIOR, Condition.Operator.EMPTY, null))))).limit(HOMONYMS);
			List<Party> units = session.load(called).stream().map(Party.class::cast)
					.filter(unit -> isBelow(unit, path.substring(0, path.length() - unit.getName().length()))).toList();
			int most = units.stream().mapToInt(unit -> unit.getName().length()).max().orElse(0);
			return units.stream().filter(unit -> unit.getName().length() == most).map((EObject unit) -> session.id(unit).orElseThrow()).sorted(
					Comparator.naturalOrder()).toList();
		}
	}

	/** Whether a text consists of names of upper units, the highest first. */
	private static boolean isBelow(Party unit, String uppers) {
		String rest = uppers;
		Set<Party> passed = new HashSet<>();
		for (Party upper = unit.getSuperior(); upper != null && passed.add(upper) && !rest.isEmpty(); upper = upper.getSuperior()) {
			String name = upper.getName();
			if (name != null && !name.isEmpty() && rest.endsWith(name)) {
				rest = rest.substring(0, rest.length() - name.length());
			}
		}
		return rest.isEmpty();
	}
}
