/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;

/**
 * The register as checks need it. One with all villages of the country is never in memory as a whole: of it a programme gets the parties that it
 * refers to and the units of which it says that all are covered, and it is checked itself some thousand parties at a time, in the order of their
 * codes, so that those of the same code come together.
 */
final class CheckedRegister {

	/** A register of more parties is a large one. */
	private static final int LARGE = 20_000;
	private static final int CHUNK = 10_000;

	private final Workspace workspace;
	private final int chunk;
	private final Query parties = Query.of(Literals.PARTY).within(ObjectId.REGISTER);
	private final boolean large;

	CheckedRegister(Workspace workspace) {
		this(workspace, LARGE, CHUNK);
	}

	/**
	 * @param most so many parties are no large register
	 * @param chunk so many are in memory at once
	 */
	CheckedRegister(Workspace workspace, int most, int chunk) {
		this.workspace = workspace;
		this.chunk = chunk;
		large = workspace.count(parties) > most;
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

	/**
	 * Goes through a large register.
	 *
	 * @param progress told how many parties were looked at
	 */
	void each(Look look, LongConsumer progress) throws IOException {
		// asked for once: a database that sorts so many for each page is asked for too much
		long[] ids = workspace.keys(Listing.of(parties).orderBy(FeaturePath.of(Literals.PARTY__CODE), false));
		for (int from = 0; from < ids.length; from += chunk) {
			int to = Math.min(from + chunk, ids.length);
			try (Session session = workspace.openSession()) {
				List<ObjectId> page = Arrays.stream(ids, Math.max(from - 1, 0), to).mapToObj(ObjectId::new).toList();
				session.attach(session.fetch(page));
				List<EObject> all = page.stream().map(session::find).<EObject>flatMap(Optional::stream).toList();
				Set<EObject> fresh = new LinkedHashSet<>(all);
				if (from > 0) {
					session.find(page.getFirst()).ifPresent(fresh::remove);
				}
				look.at(all, fresh, session);
			}
			progress.accept(to);
		}
	}
}
