/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.ui.internal.references.Messages;

/** What tells a party from others of its name: the units above it, the highest first, and whether it is one of the past. */
final class UpperUnits {

	private static final String BETWEEN = " / ";

	private UpperUnits() {
	}

	/** Of a loaded object; empty where it is no party, or stands below nothing and is valid. Nothing is loaded for it. */
	static String of(EObject object) {
		if (!(object instanceof Party party)) {
			return "";
		}
		Deque<String> names = new ArrayDeque<>();
		Set<EObject> passed = new HashSet<>(Set.of(object));
		for (EObject upper = upper(party); upper instanceof Party unit && passed.add(unit); upper = upper(unit)) {
			if (unit.getName() != null) {
				names.addFirst(unit.getName());
			}
		}
		return text(names, party.getValidUntil());
	}

	/** The upper unit as far as it is loaded. */
	private static EObject upper(Party party) {
		EObject upper = (EObject) party.eGet(Literals.PARTY__SUPERIOR, false);
		return upper == null || upper.eIsProxy() ? null : upper;
	}

	/**
	 * Of an object that was read and is not loaded.
	 *
	 * @param states what was read with it
	 */
	static String of(ObjectState state, Map<ObjectId, ObjectState> states, Session session) {
		if (!Literals.PARTY.isSuperTypeOf(state.type())) {
			return "";
		}
		Deque<String> names = new ArrayDeque<>();
		Set<ObjectId> passed = new HashSet<>(Set.of(state.id()));
		for (ObjectState at = state; at != null && at.get(Literals.PARTY__SUPERIOR) instanceof Link link && passed.add(link.id());) {
			at = states.get(link.id());
			if (at != null) {
				names.addFirst(String.valueOf(at.get(Literals.PARTY__NAME)));
			} else {
				session.find(link.id()).ifPresent(loaded -> {
					names.addFirst(((Party) loaded).getName());
					String above = of(loaded);
					if (!above.isEmpty()) {
						names.addFirst(above);
					}
				});
			}
		}
		return text(names, state.get(Literals.PARTY__VALID_UNTIL));
	}

	private static String text(Deque<String> names, Object until) {
		Optional<String> ended = Optional.ofNullable(until).map(date -> NLS.bind(Messages.ended, date));
		return Stream.concat(Stream.of(String.join(BETWEEN, names)), ended.stream()).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
	}
}
