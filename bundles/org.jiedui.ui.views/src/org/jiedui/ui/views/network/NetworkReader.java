/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.PairingKind;

/**
 * Reads the pairings of programmes and the parties that take part, as plain values: no object is made of them. Waits for the database, so not on the
 * UI thread.
 */
final class NetworkReader {

	/** Larger than any chain of units is long; ends one that leads back to itself. */
	private static final int CHAIN = 16;

	private final Map<ObjectId, ObjectState> states = new LinkedHashMap<>();

	/** @param parts of the programmes */
	Network read(Workspace workspace, Collection<Integer> parts) {
		List<ObjectId> found = new ArrayList<>();
		try (Session session = workspace.openSession()) {
			for (int part : parts) {
				var fetch = session.fetch(Query.of(Literals.PAIRING).within(part));
				found.addAll(fetch.found());
				fetch.states().forEach(state -> states.put(state.id(), state));
			}
			readUnitsAbove(session);
		}
		Map<ObjectId, NetworkParty> parties = new LinkedHashMap<>();
		Map<ObjectId, List<ObjectState>> members = new LinkedHashMap<>();
		for (ObjectState state : states.values()) {
			if (Literals.PARTY.isSuperTypeOf(state.type())) {
				parties.put(state.id(), party(state));
			} else if (state.type() == Literals.MEMBER) {
				members.computeIfAbsent(state.placement().container(), pairing -> new ArrayList<>()).add(state);
			}
		}
		List<NetworkPairing> pairings = found.stream().map(id -> pairing(states.get(id), members.getOrDefault(id, List.of()), parties)).toList();
		return new Network(parties, pairings);
	}

	/** What is above parties that take part, up to the top. */
	private void readUnitsAbove(Session session) {
		Set<ObjectId> asked = new HashSet<>();
		for (int step = 0; step < CHAIN; step++) {
			Set<ObjectId> unknown = new HashSet<>();
			states.values().stream().filter(state -> Literals.PARTY.isSuperTypeOf(state.type())).map(NetworkReader::superior)
					.flatMap(Optional::stream).filter(id -> !states.containsKey(id) && asked.add(id)).forEach(unknown::add);
			if (unknown.isEmpty()) {
				return;
			}
			session.fetch(unknown).states().forEach(state -> states.putIfAbsent(state.id(), state));
		}
	}

	private NetworkParty party(ObjectState state) {
		String name = Objects.requireNonNullElse((String) state.get(Literals.PARTY__NAME), state.id().toString());
		return new NetworkParty(state.id(), name, levelOfNearest(state), superior(state), true);
	}

	private static Optional<ObjectId> superior(ObjectState party) {
		return Optional.ofNullable((ObjectState.Link) party.get(Literals.PARTY__SUPERIOR)).map(ObjectState.Link::id);
	}

	/** That of the party; for an enterprise, a department or an organisation that of the unit above it. */
	private AdministrativeLevel levelOfNearest(ObjectState party) {
		ObjectState at = party;
		for (int step = 0; at != null && step < CHAIN; step++) {
			AdministrativeLevel level = level(at);
			if (level != AdministrativeLevel.NONE) {
				return level;
			}
			at = superior(at).map(states::get).orElse(null);
		}
		return AdministrativeLevel.NONE;
	}

	private static AdministrativeLevel level(ObjectState party) {
		Object level = party.type() == Literals.ADMINISTRATIVE_UNIT ? party.get(Literals.ADMINISTRATIVE_UNIT__LEVEL)
				: party.type() == Literals.PLACE ? party.get(Literals.PLACE__LEVEL)
						: party.type() == Literals.VILLAGE ? AdministrativeLevel.VILLAGE
								: party.type() == Literals.HOUSEHOLD || party.type() == Literals.PERSON ? AdministrativeLevel.HOUSEHOLD : null;
		return level instanceof AdministrativeLevel known ? known : AdministrativeLevel.NONE;
	}

	private static NetworkPairing pairing(ObjectState state, List<ObjectState> members, Map<ObjectId, NetworkParty> parties) {
		List<ObjectId> helpers = new ArrayList<>();
		List<ObjectId> recipients = new ArrayList<>();
		List<ObjectState> unnamed = new ArrayList<>();
		for (ObjectState member : members.stream().sorted(ObjectState.SIBLINGS).toList()) {
			ObjectState.Link party = (ObjectState.Link) member.get(Literals.MEMBER__PARTY);
			ObjectId id = party != null && parties.containsKey(party.id()) ? party.id() : member.id();
			if (id.equals(member.id())) {
				unnamed.add(member);
			}
			(member.get(Literals.MEMBER__ROLE) == MemberRole.HELPER ? helpers : recipients).add(id);
		}
		AdministrativeLevel level = members.stream().map(member -> (ObjectState.Link) member.get(Literals.MEMBER__PARTY)).filter(Objects::nonNull)
				.map(link -> parties.get(link.id())).filter(Objects::nonNull).map(NetworkParty::level).findFirst().orElse(AdministrativeLevel.NONE);
		unnamed.forEach(member -> parties.put(member.id(), counted(member, state, level)));
		PairingKind kind = (PairingKind) state.get(Literals.PAIRING__KIND);
		return new NetworkPairing(state.id(), kind == null ? PairingKind.NONE : kind, Objects.toString(state.get(Literals.PAIRING__SINCE), ""),
				helpers, recipients);
	}

	/** What a pairing only counts stands at the level that its kind says, else beside those that it names. */
	private static NetworkParty counted(ObjectState member, ObjectState pairing, AdministrativeLevel beside) {
		AdministrativeLevel level = pairing.get(Literals.PAIRING__KIND) instanceof PairingKind kind ? switch (kind) {
			case TOWNSHIP -> AdministrativeLevel.TOWNSHIP;
			case VILLAGE -> AdministrativeLevel.VILLAGE;
			case HOUSEHOLD -> AdministrativeLevel.HOUSEHOLD;
			default -> beside;
		} : beside;
		Object designation = member.get(Literals.MEMBER__DESIGNATION);
		String name = designation instanceof String said && !said.isBlank() ? said : "× " + member.get(Literals.MEMBER__COUNT);
		return new NetworkParty(member.id(), name, level, Optional.empty(), false);
	}
}
