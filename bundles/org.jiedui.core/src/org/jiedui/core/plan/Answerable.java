/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jiedui.model.Party;
import org.jiedui.model.Person;

/**
 * Who is to do something, as plain words: a person and his party, or a party alone.
 *
 * @param person his name; empty where a party as a whole is named
 * @param party what the party is called; empty where nobody is named, or nobody knows whose the person is
 * @param names all that it is called, other names and what stands above it included
 */
public record Answerable(String person, String party, Set<String> names) {

	/** Where nobody is named. */
	public static final Answerable NOBODY = new Answerable("", "", Set.of());

	/** Longer than any chain of units; ends one that leads back to itself. */
	private static final int CHAIN = 16;

	public Answerable {
		names = Set.copyOf(names);
	}

	/** @param responsible may be null */
	public static Answerable of(Party responsible) {
		if (responsible == null) {
			return NOBODY;
		}
		Set<String> names = new TreeSet<>();
		Party each = responsible;
		for (int step = 0; each != null && step < CHAIN; step++) {
			names.add(name(each));
			names.addAll(each.getAliases());
			each = each.getSuperior();
		}
		if (responsible instanceof Person) {
			return new Answerable(name(responsible), responsible.getSuperior() == null ? "" : name(responsible.getSuperior()), names);
		}
		return new Answerable("", name(responsible), names);
	}

	private static String name(Party party) {
		return Objects.requireNonNullElse(party.getName(), "");
	}

	/** Whether one of some names means it, or what stands above it. */
	public boolean isOneOf(Set<String> own) {
		return names.stream().anyMatch(own::contains);
	}
}
