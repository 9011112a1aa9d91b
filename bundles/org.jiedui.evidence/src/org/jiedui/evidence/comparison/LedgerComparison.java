/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.figure.Article;
import org.jiedui.model.value.Qualified;

/**
 * Compares what the documents of a programme, or files that nobody took in, claim with what its ledgers hold. Entries are added up by the
 * database; objects are loaded only where figures are tied to them. Waits for the database; for any thread.
 */
public final class LedgerComparison {

	private static final int CHUNK = 500;

	private final Workspace workspace;
	private final ObjectId programme;
	private final LedgerTargets targets;

	/**
	 * @param programme whose books
	 * @param targets where the ledgers keep what claims are about
	 */
	public LedgerComparison(Workspace workspace, ObjectId programme, LedgerTargets targets) {
		this.workspace = workspace;
		this.programme = programme;
		this.targets = targets;
	}

	/** The figures of all documents of the programme that are not withdrawn, what needs attention first. */
	public List<ComparisonRow> ofKept() {
		return rows(new KeptClaims(workspace, programme).read());
	}

	/** The figures of texts that need not be in the books, what needs attention first. */
	public List<ComparisonRow> of(Collection<Article> articles) {
		return rows(ArticleClaims.of(articles));
	}

	private List<ComparisonRow> rows(Map<Claimed, List<ClaimSource>> claims) {
		Weighing weighing = new Weighing(targets, new StoredBookings(workspace, programme));
		Map<Claimed, Qualified> tied = tied(claims.keySet());
		List<ComparisonRow> rows = new ArrayList<>();
		claims.forEach((claim, sources) -> {
			Weighing.Outcome outcome = claim.isTied() ? Weighing.tied(claim, targets.of(claim.indicator(), claim.unit()), tied.get(claim))
					: weighing.weigh(claim);
			rows.add(new ComparisonRow(claim, outcome.target(), outcome.booked(), outcome.verdict(), sources));
		});
		rows.sort(Comparator.comparing(ComparisonRow::verdict).thenComparing(row -> row.claimed().indicator())
				.thenComparing(row -> row.claimed().asOf(), Comparator.nullsLast(Comparator.naturalOrder())));
		return rows;
	}

	/** What the entries hold to which claims are tied. */
	private Map<Claimed, Qualified> tied(Collection<Claimed> claims) {
		Map<Claimed, Qualified> numbers = new HashMap<>();
		List<Claimed> some = claims.stream().filter(Claimed::isTied).toList();
		for (int from = 0; from < some.size(); from += CHUNK) {
			List<Claimed> chunk = some.subList(from, Math.min(from + CHUNK, some.size()));
			try (Session session = workspace.openSession()) {
				session.attach(session.fetch(chunk.stream().map(Claimed::entry).distinct().toList()));
				for (Claimed each : chunk) {
					session.find(each.entry()).flatMap(entry -> number(entry, each.entryFeature())).ifPresent(number -> numbers.put(each, number));
				}
			}
		}
		return numbers;
	}

	private static Optional<Qualified> number(EObject entry, String name) {
		EStructuralFeature feature = entry.eClass().getEStructuralFeature(name);
		return feature == null ? Optional.empty() : Optional.ofNullable(LoadedBookings.number(entry.eGet(feature)));
	}

	/** Adds a place to a claim. */
	static void note(Map<Claimed, List<ClaimSource>> claims, Claimed claim, ClaimSource source) {
		claims.computeIfAbsent(claim, each -> new ArrayList<>()).add(source);
	}

	/** Claims in the order in which they are noted. */
	static Map<Claimed, List<ClaimSource>> none() {
		return new LinkedHashMap<>();
	}
}
