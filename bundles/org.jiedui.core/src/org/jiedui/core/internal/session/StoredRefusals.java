/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.List;
import java.util.Optional;

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

	/** Takes note of whole aggregates; objects are made of them only where a rule may be about one of them. */
	public void take(Fetch fetch) {
		if (fetch.states().stream().map(ObjectState::type).distinct().anyMatch(StoredRefusals::hasRules)) {
			session.attach(fetch);
		}
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
