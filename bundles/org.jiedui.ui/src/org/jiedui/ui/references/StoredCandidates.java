/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.internal.references.Messages;

/**
 * Candidates in memory, and after them those of the database whose name or code fits: the parties of the register, and the records of the
 * programme whose object refers. What is chosen is loaded into the session. A register may have all villages of the country: what begins with the
 * words is asked for first, for which an index serves, and only where that is little what has them anywhere.
 */
public final class StoredCandidates implements ReferenceCandidates {

	/** What objects are sought by, where their class has it. */
	private static final List<String> NAMES = List.of("name", "title", "code");

	private final Session session;
	private final Labels labels;
	private final ReferenceCandidates loaded;
	private final Executor background;
	private final Executor ui;

	/**
	 * Asks the database in Jobs that nobody sees.
	 *
	 * @param loaded the candidates in memory
	 * @param ui runs work on the UI thread
	 */
	public StoredCandidates(Session session, Labels labels, ReferenceCandidates loaded, Executor ui) {
		this(session, labels, loaded, ui, StoredCandidates::runInJob);
	}

	/**
	 * @param loaded the candidates in memory
	 * @param ui runs work on the UI thread
	 * @param background where the database may be waited for
	 */
	public StoredCandidates(Session session, Labels labels, ReferenceCandidates loaded, Executor ui, Executor background) {
		this.session = session;
		this.labels = labels;
		this.loaded = loaded;
		this.background = background;
		this.ui = ui;
	}

	private static void runInJob(Runnable work) {
		Job job = Job.createSystem(Messages.search, (ICoreRunnable) monitor -> work.run());
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	@Override
	public List<Candidate> find(EObject owner, EReference reference, String words, int limit) {
		return loaded.find(owner, reference, words, limit);
	}

	@Override
	public Optional<Candidate> named(EObject owner, EReference reference, String title) {
		return loaded.named(owner, reference, title);
	}

	@Override
	public CompletableFuture<List<Candidate>> query(EObject owner, EReference reference, String words, int limit) {
		List<Candidate> known = loaded.find(owner, reference, words, limit);
		List<Query> queries = queries(owner, reference.getEReferenceType(), words.strip(), limit);
		if (known.size() >= limit || queries.isEmpty()) {
			return CompletableFuture.completedFuture(known);
		}
		return CompletableFuture.supplyAsync(() -> fetch(queries, limit), background).thenApplyAsync(fetches -> merge(known, fetches, limit), ui);
	}

	/** Asks one after the other until there is enough. */
	private List<Fetch> fetch(List<Query> queries, int limit) {
		List<Fetch> fetches = new ArrayList<>();
		int found = 0;
		for (Query query : queries) {
			if (found < limit) {
				Fetch fetch = session.fetch(query);
				fetches.add(fetch);
				found += fetch.found().size();
			}
		}
		return fetches;
	}

	private List<Query> queries(EObject owner, EClass type, String words, int limit) {
		List<EStructuralFeature> names = NAMES.stream().map(type::getEStructuralFeature)
				.filter(feature -> feature != null && !feature.isMany() && feature.getEType().getInstanceClass() == String.class).toList();
		if (names.isEmpty()) {
			return List.of();
		}
		List<Query> queries = new ArrayList<>();
		if (words.isEmpty()) {
			queries.add(Query.of(type));
		} else {
			names.forEach(name -> queries.add(Query.of(type).where(new Comparison(name, Operator.STARTS_WITH, words))));
			queries.add(Query.of(type).where(new Condition.Any(names.stream().<Condition>map(name -> new Comparison(name, Operator.CONTAINS, words))
					.toList())));
		}
		boolean record = JieduiPackage.Literals.PROGRAMME_RECORD.isSuperTypeOf(type);
		Optional<ObjectId> books = record ? session.id(EcoreUtil.getRootContainer(owner)) : Optional.empty();
		return record && books.isEmpty() ? List.of()
				: queries.stream().map(query -> (record ? query.within(books.get()) : query).limit(limit)).toList();
	}

	/** What is loaded comes from memory alone: it may have another name by now, and then it does not fit any more. */
	private List<Candidate> merge(List<Candidate> known, List<Fetch> fetches, int limit) {
		Map<ObjectId, Candidate> stored = new LinkedHashMap<>();
		for (Fetch fetch : fetches) {
			Map<ObjectId, ObjectState> states = new HashMap<>();
			fetch.states().forEach(state -> states.put(state.id(), state));
			fetch.found().stream().filter(id -> session.find(id).isEmpty())
					.forEach(id -> stored.computeIfAbsent(id, each -> candidate(states.get(id), states, fetch)));
		}
		return Stream.concat(known.stream(), stored.values().stream()).limit(limit).toList();
	}

	private Candidate candidate(ObjectState state, Map<ObjectId, ObjectState> states, Fetch fetch) {
		EStructuralFeature code = state.type().getEStructuralFeature("code");
		String label = labels.label(state.type());
		String coded = code == null || state.get(code) == null ? label : label + " " + state.get(code);
		String detail = (coded + " " + UpperUnits.of(state, states, session)).strip();
		return new Candidate(title(state), detail, () -> session.find(state.id()).orElseGet(() -> attach(state, fetch)));
	}

	private EObject attach(ObjectState state, Fetch fetch) {
		session.attach(fetch);
		return session.find(state.id()).orElseThrow();
	}

	private static String title(ObjectState state) {
		return NAMES.stream().map(state.type()::getEStructuralFeature).filter(feature -> feature != null && state.get(feature) != null)
				.map(feature -> String.valueOf(state.get(feature))).findFirst().orElseGet(() -> state.id().toString());
	}
}
