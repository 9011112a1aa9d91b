/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.evolution.ModelVersion;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/**
 * Finds the steps that lead from what is stored to what is installed.
 *
 * @param location how people name the place, for messages
 */
record StepChains(String location, Installed installed, Collection<MigrationStep> steps) {

	/**
	 * The steps from a stored version to the installed one, in their order. Empty where they are the same, and where the module is not installed and
	 * no other takes its place.
	 *
	 * @param isStored whether there are tables of a namespace: no other model takes their place
	 * @throws WorkspaceException if the installed one is older, or no steps lead there
	 */
	List<MigrationStep> from(ModelVersion stored, Predicate<String> isStored) {
		List<MigrationStep> chain = new ArrayList<>();
		Set<ModelVersion> passed = new HashSet<>();
		ModelVersion reached = stored;
		while (passed.add(reached) && (reached.equals(stored) || !isInstalled(reached))) {
			Optional<MigrationStep> next = next(reached, isStored);
			if (next.isPresent()) {
				chain.add(next.get());
				reached = next.get().to();
			}
		}
		Optional<EPackage> present = installed.model(reached.nsUri());
		if (present.isEmpty()) {
			return List.of();
		}
		int version = StoredModel.version(present.get());
		if (reached.version() > version) {
			throw failure(Reason.NEWER, Messages.newerModule, present.get(), stored, version);
		}
		if (reached.version() < version) {
			throw failure(Reason.FAILED, Messages.stepMissing, present.get(), stored, version);
		}
		return chain;
	}

	/** Other steps lead on from there, or back to what it was called before. */
	private boolean isInstalled(ModelVersion reached) {
		return installed.model(reached.nsUri()).filter(present -> StoredModel.version(present) == reached.version()).isPresent();
	}

	private Optional<MigrationStep> next(ModelVersion reached, Predicate<String> isStored) {
		int version = installed.model(reached.nsUri()).map(StoredModel::version).orElse(Integer.MAX_VALUE);
		return steps.stream().filter(step -> step.from().equals(reached)).filter(step -> step.to().nsUri().equals(reached.nsUri())
				? step.to().version() > reached.version() && step.to().version() <= version
				: !isStored.test(step.to().nsUri())).findFirst();
	}

	private WorkspaceException failure(Reason reason, String sentence, EPackage present, ModelVersion stored, int version) {
		return new WorkspaceException(reason,
				Messages.bind(sentence, new Object[] { location, present.getName(), stored.version(), version }), null);
	}
}
