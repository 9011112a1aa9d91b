/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.Place;
import org.jiedui.model.Programme;
import org.jiedui.model.Village;

/**
 * The names by which texts of a programme can call parties: the units of its two sides with all below and above them, and the departments,
 * enterprises and organisations of the register, by name and by alias. Of units of other regions nothing is known: 河东区 is that of the programme,
 * wherever else there is one. Immutable, for any thread.
 */
public final class PartyNames {

	/** Larger sides, such as whole provinces, are known down to where so many units are reached. */
	private static final int MOST = 20_000;
	private static final int CHUNK = 200;
	private static final int SHORTEST = 2;
	private static final Pattern SUFFIX = Pattern.compile("(?:特别行政区|自治区|自治州|自治县|省|市|县|区)$");
	private static final List<EClass> WITHOUT_CODE = List.of(Literals.PLACE, Literals.DEPARTMENT, Literals.ENTERPRISE, Literals.ORGANISATION);

	private final Map<String, List<ObjectId>> byName = new HashMap<>();
	private final Map<ObjectId, Known> known = new HashMap<>();
	private int longest;

	/**
	 * What is known of a party.
	 *
	 * @param superior null where there is none
	 * @param territorial whether it is a place
	 */
	private record Known(ObjectId superior, boolean territorial) {
	}

	private PartyNames() {
	}

	/** Reads the register. Waits for the database. */
	public static PartyNames read(Workspace workspace, ObjectId programme) {
		PartyNames names = new PartyNames();
		try (Session session = workspace.openSession()) {
			session.attach(session.fetch(List.of(programme)));
			session.find(programme).map(Programme.class::cast).ifPresent(each -> names.sides(each, session));
			for (EClass type : WITHOUT_CODE) {
				session.load(Query.of(type).within(ObjectId.REGISTER).limit(MOST)).forEach(party -> names.add((Party) party, session));
			}
		}
		return names;
	}

	private void sides(Programme programme, Session session) {
		List<Party> sides = Stream.concat(programme.getHelpers().stream(), programme.getRecipients().stream()).toList();
		for (Party each : sides) {
			add(each, session);
			session.id(each).ifPresent(id -> put(SUFFIX.matcher(String.valueOf(each.getName())).replaceFirst(""), id));
			for (Party above = each.getSuperior(); above != null && !above.eIsProxy() && isNew(above, session); above = above.getSuperior()) {
				add(above, session);
			}
		}
		below(sides, session);
	}

	private boolean isNew(Party party, Session session) {
		return session.id(party).filter(known::containsKey).isEmpty();
	}

	private void below(Collection<? extends Party> uppers, Session session) {
		List<ObjectId> level = ids(uppers, session);
		while (!level.isEmpty() && known.size() < MOST) {
			List<ObjectId> next = new ArrayList<>();
			for (int from = 0; from < level.size(); from += CHUNK) {
				List<Condition> below = level.subList(from, Math.min(from + CHUNK, level.size())).stream()
						.<Condition>map(id -> new Comparison(Literals.PARTY__SUPERIOR, Operator.EQUAL, id)).toList();
				List<EObject> found = session.load(Query.of(Literals.PARTY).within(ObjectId.REGISTER).where(new Condition.Any(below)).limit(MOST));
				List<Party> units = found.stream().filter(PartyNames::isTerritorial).map(Party.class::cast).filter(each -> isNew(each, session)).toList();
				units.forEach(each -> add(each, session));
				next.addAll(ids(units, session));
			}
			level = next;
		}
	}

	private static List<ObjectId> ids(Collection<? extends Party> parties, Session session) {
		return parties.stream().map(session::id).flatMap(Optional::stream).toList();
	}

	private static boolean isTerritorial(EObject party) {
		return party instanceof AdministrativeUnit || party instanceof Village || party instanceof Place;
	}

	private void add(Party party, Session session) {
		session.id(party).filter(id -> !known.containsKey(id)).ifPresent(id -> {
			known.put(id, new Known(party.getSuperior() == null ? null : session.id(party.getSuperior()).orElse(null), isTerritorial(party)));
			put(party.getName(), id);
			party.getAliases().forEach(alias -> put(alias, id));
		});
	}

	private void put(String name, ObjectId id) {
		if (name == null || name.length() < SHORTEST) {
			return;
		}
		List<ObjectId> ids = byName.computeIfAbsent(name, each -> new ArrayList<>(1));
		if (!ids.contains(id)) {
			ids.add(id);
			longest = Math.max(longest, name.length());
		}
	}

	/** The parties that are called so; empty where none is, several where the name is that of many. */
	public List<ObjectId> candidates(String name) {
		return List.copyOf(byName.getOrDefault(name, List.of()));
	}

	/** Whether a party is a place. */
	boolean isPlace(ObjectId party) {
		Known of = known.get(party);
		return of != null && of.territorial();
	}

	/** Whether one is the other, or lies somewhere below it. */
	boolean isWithin(ObjectId party, ObjectId upper) {
		ObjectId at = party;
		for (int depth = 0; at != null && depth < 8; depth++) {
			if (at.equals(upper)) {
				return true;
			}
			Known of = known.get(at);
			at = of == null ? null : of.superior();
		}
		return false;
	}

	/** The longest name that begins at a place of a text, null where none does. */
	String longestAt(String text, int from) {
		for (int length = Math.min(longest, text.length() - from); length >= SHORTEST; length--) {
			String name = text.substring(from, from + length);
			if (byName.containsKey(name)) {
				return name;
			}
		}
		return null;
	}
}
