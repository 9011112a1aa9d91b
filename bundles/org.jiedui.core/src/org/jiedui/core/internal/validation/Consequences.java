/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jiedui.core.validation.Constraint;

/**
 * Which rules must be asked again for which roots, since something changed elsewhere. Goes back from what has changed to those who looked at
 * it, and touches nothing else.
 */
final class Consequences {

	private final Scope scope;
	private final Set<LoadedRoot> touched;
	private final Set<Source> told = new HashSet<>();
	private final Map<LoadedRoot, Set<Constraint<?>>> asked = new LinkedHashMap<>();

	/**
	 * @param scope knows which rules look how far
	 * @param touched roots that have come, changed or gone; nothing is asked for these, since all will be
	 */
	Consequences(Scope scope, Set<LoadedRoot> touched) {
		this.scope = scope;
		this.touched = touched;
	}

	/** The rules to ask again, for each root that is not touched itself. */
	Map<LoadedRoot, Set<Constraint<?>>> asked() {
		return asked;
	}

	void ask(LoadedRoot root, Constraint<?> rule) {
		if (root.isChecked() && !touched.contains(root)) {
			asked.computeIfAbsent(root, each -> new HashSet<>(4)).add(rule);
		}
	}

	/** Peers have changed for which somebody may have asked. */
	void changed(Source peers) {
		if (told.add(peers)) {
			peers.eachLink(link -> ask(link.reader(), link.rule()));
		}
	}

	private void changedFor(Constraint<?> rule, Source peers, Set<Source> seen) {
		if (seen.add(peers)) {
			peers.eachLink(link -> {
				if (link.rule() == rule) {
					ask(link.reader(), rule);
				}
			});
		}
	}

	/** Follows the references back from what is touched. */
	void spread() {
		scope.wide().forEach(this::spread);
		spreadTitles();
	}

	/** A rule that looks at roots of a type may have looked at them through others of its types, and through peers of any type. */
	private void spread(Constraint<?> rule) {
		Deque<LoadedRoot> open = new ArrayDeque<>();
		for (LoadedRoot root : touched) {
			if (Scope.looksAt(rule, root.object())) {
				open.add(root);
			}
		}
		Set<LoadedRoot> seen = new HashSet<>(open);
		Set<Source> peers = new HashSet<>();
		while (!open.isEmpty()) {
			open.remove().eachLink(link -> {
				LoadedRoot reader = link.reader();
				if (seen.add(reader)) {
					if (scope.isAsked(rule, reader)) {
						ask(reader, rule);
					}
					if (!touched.contains(reader)) {
						reader.place().changedFor(rule, reader, source -> changedFor(rule, source, peers));
					}
					if (Scope.looksAt(rule, reader.object())) {
						open.add(reader);
					}
				}
			});
		}
	}

	/** What is said of a root may name what it refers to, and what that is called by. */
	private void spreadTitles() {
		Deque<LoadedRoot> open = new ArrayDeque<>(touched);
		Set<LoadedRoot> seen = new HashSet<>(open);
		Set<Source> peers = new HashSet<>();
		while (!open.isEmpty()) {
			open.remove().eachLink(link -> {
				LoadedRoot reader = link.reader();
				if (seen.add(reader)) {
					askAllSpoken(reader);
					if (reader.isCalledByOthers()) {
						open.add(reader);
						if (!touched.contains(reader)) {
							reader.place().eachPeers(reader, source -> askSpoken(source, peers));
						}
					}
				}
			});
		}
	}

	private void askSpoken(Source peers, Set<Source> seen) {
		if (seen.add(peers)) {
			peers.eachLink(link -> askIfSpoken(link.reader(), link.rule()));
		}
	}

	private void askIfSpoken(LoadedRoot root, Constraint<?> rule) {
		for (Verdict verdict : root.verdicts()) {
			if (verdict.rule() == rule && verdict.isSpoken()) {
				ask(root, rule);
			}
		}
	}

	private void askAllSpoken(LoadedRoot root) {
		for (Verdict verdict : root.verdicts()) {
			if (verdict.isSpoken()) {
				ask(root, verdict.rule());
			}
		}
	}
}
