/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Why a session would refuse edits of what was fetched from the store, for those who write to the store without a session. For one thread;
 * may wait for the database.
 */
public final class StoredRefusals implements AutoCloseable {

	private final BooksSession session;

	/** Knows nothing yet. */
	public StoredRefusals(SessionContext context) {
		session = new BooksSession(context);
	}

	/** Takes note of whole aggregates; objects are made only of those in which something has rules. */
	public void take(Fetch fetch) {
		Fetch ruled = ruled(fetch);
		if (!ruled.states().isEmpty()) {
			session.attach(ruled);
		}
	}

	/** The aggregates in which something has rules: a large import is not made into objects for the sake of one plan in it. */
	static Fetch ruled(Fetch fetch) {
		Map<EClass, Boolean> rules = new HashMap<>();
		Set<ObjectId> roots = fetch.states().stream().filter(state -> rules.computeIfAbsent(state.type(), StoredRefusals::hasRules))
				.map(StoredRefusals::root).collect(Collectors.toSet());
		List<ObjectState> states = fetch.states().stream().filter(state -> roots.contains(root(state))).toList();
		Set<ObjectId> kept = states.stream().map(ObjectState::id).collect(Collectors.toSet());
		return new Fetch(fetch.found().stream().filter(kept::contains).toList(), states, fetch.heads());
	}

	private static ObjectId root(ObjectState state) {
		return state.placement() == null ? state.id() : state.placement().root();
	}

	private static boolean hasRules(EClass type) {
		ClassTraits traits = new ClassTraits(type);
		return traits.frozenWhen().isPresent() || traits.settledWhen().isPresent()
				|| type.getEAllStructuralFeatures().stream().anyMatch(feature -> new FeatureTraits(feature).steps().isPresent());
	}

	/** Why a value of an object, or the parts in one of its places, must not become others; empty when they may. */
	public Optional<Refusal> ofChange(ObjectId owner, EStructuralFeature feature) {
		return session.find(owner).flatMap(object -> session.refusals().ofChange(object, feature));
	}

	/** Why an object must not go from where it stands; empty when it may. */
	public Optional<Refusal> ofRemoval(ObjectId id) {
		return session.find(id).flatMap(object -> session.refusals().ofRemoval(List.of(object)).or(() -> ofLoss(object)));
	}

	private Optional<Refusal> ofLoss(EObject part) {
		return part.eContainer() == null ? Optional.empty() : session.refusals().ofChange(part.eContainer(), part.eContainmentFeature());
	}

	@Override
	public void close() {
		session.close();
	}
}
