/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;

/**
 * The register as checks need it. One with all villages of the country is never in memory as a whole: of it a programme gets the parties that it
 * refers to and the units of which it says that all are covered, and it is checked itself some thousand parties at a time, in the order of their codes,
 * so that those of the same code come together.
 */
final class CheckedRegister {

	/** A register of more parties is a large one. */
	private static final int LARGE = 20_000;
	private static final int CHUNK = 10_000;

	private final Workspace workspace;
	private final Query parties = Query.of(Literals.PARTY).within(ObjectId.REGISTER);
	private final boolean large;

	CheckedRegister(Workspace workspace) {
		this.workspace = workspace;
		large = workspace.count(parties) > LARGE;
	}

	/** Whether only what is needed of it is to be loaded. */
	boolean isLarge() {
		return large;
	}

	/**
	 * Loads what the check of a programme needs of a large register.
	 *
	 * @param own what belongs to the programme, loaded
	 */
	List<EObject> around(Collection<? extends EObject> own, Session session) {
		for (EObject each : own) {
			if (each instanceof Programme programme) {
				int depth = programme.getCoverageClaims().stream().map(CoverageClaim::getLevel).mapToInt(level -> level == null ? 0 : level.getValue()).max()
						.orElse(0);
				loadBelow(programme.getHelpers(), depth, session);
				loadBelow(programme.getRecipients(), depth, session);
			}
		}
		return session.resource().getContents().stream().filter(Party.class::isInstance).toList();
	}

	/** The units below some, down to a level. */
	private void loadBelow(Collection<? extends Party> uppers, int depth, Session session) {
		List<Party> next = new ArrayList<>(uppers);
		Set<EObject> passed = new LinkedHashSet<>();
		while (!next.isEmpty()) {
			List<Condition> below = next.stream().filter(each -> each.getEffectiveLevel().getValue() < depth && passed.add(each))
					.<Condition>map(each -> new Comparison(Literals.PARTY__SUPERIOR, Operator.EQUAL, session.id(each).orElseThrow())).toList();
			next = below.isEmpty() ? List.of()
					: session.load(parties.where(new Condition.Any(below))).stream().map(Party.class::cast).toList();
		}
	}

	/** Is given parties of the register in a session of their own. */
	@FunctionalInterface
	interface Look {

		/**
		 * @param all with the last of the parties before, for what concerns two
		 * @param fresh those of which nothing was told yet
		 */
		void at(List<EObject> all, Set<EObject> fresh, Session session) throws IOException;
	}

	/** Goes through a large register. */
	void each(Look look) throws IOException {
		Selection selection = Selection.of(parties).orderBy(FeaturePath.of(Literals.PARTY__CODE), false);
		List<Row> page = workspace.rows(selection.page(0, CHUNK));
		ObjectId last = null;
		while (!page.isEmpty()) {
			try (Session session = workspace.openSession()) {
				Map<ObjectId, Boolean> ids = new LinkedHashMap<>();
				if (last != null) {
					ids.put(last, false);
				}
				page.forEach(row -> ids.put(row.id(), true));
				session.attach(session.fetch(ids.keySet()));
				List<EObject> all = new ArrayList<>();
				Set<EObject> fresh = new LinkedHashSet<>();
				ids.forEach((id, isNew) -> session.find(id).ifPresent(party -> {
					all.add(party);
					if (isNew) {
						fresh.add(party);
					}
				}));
				look.at(all, fresh, session);
			}
			last = page.getLast().id();
			page = page.size() < CHUNK ? List.of() : workspace.rows(selection.after(page.getLast().position(), CHUNK));
		}
	}
}
