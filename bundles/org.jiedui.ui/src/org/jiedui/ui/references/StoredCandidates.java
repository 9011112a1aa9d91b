/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.ArrayList;
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
 * programme whose object refers. What is chosen is loaded into the session.
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
		Optional<Query> query = query(owner, reference.getEReferenceType(), words.strip()).map(each -> each.limit(limit));
		if (known.size() >= limit || query.isEmpty()) {
			return CompletableFuture.completedFuture(known);
		}
		return CompletableFuture.supplyAsync(() -> session.fetch(query.get()), background)
				.thenApplyAsync(fetch -> merge(known, fetch, limit), ui);
	}

	private Optional<Query> query(EObject owner, EClass type, String words) {
		List<Condition> names = new ArrayList<>();
		for (String name : NAMES) {
			EStructuralFeature feature = type.getEStructuralFeature(name);
			if (feature != null && !feature.isMany() && feature.getEType().getInstanceClass() == String.class) {
				names.add(new Comparison(feature, Operator.CONTAINS, words));
			}
		}
		if (names.isEmpty()) {
			return Optional.empty();
		}
		Query query = words.isEmpty() ? Query.of(type) : Query.of(type).where(new Condition.Any(names));
		boolean record = JieduiPackage.Literals.PROGRAMME_RECORD.isSuperTypeOf(type);
		return record ? session.id(EcoreUtil.getRootContainer(owner)).map(query::within) : Optional.of(query);
	}

	/** What is loaded comes from memory alone: it may have another name by now, and then it does not fit any more. */
	private List<Candidate> merge(List<Candidate> known, Fetch fetch, int limit) {
		Map<ObjectId, ObjectState> states = new LinkedHashMap<>();
		fetch.states().forEach(state -> states.put(state.id(), state));
		Stream<Candidate> stored = fetch.found().stream().map(states::get).filter(state -> session.find(state.id()).isEmpty())
				.map(state -> candidate(state, fetch));
		return Stream.concat(known.stream(), stored).limit(limit).toList();
	}

	private Candidate candidate(ObjectState state, Fetch fetch) {
		EStructuralFeature code = state.type().getEStructuralFeature("code");
		String label = labels.label(state.type());
		String detail = code == null || state.get(code) == null ? label : label + " " + state.get(code);
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
