/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.MetricTraits;

/** For each indicator where the ledgers keep it, as the models say. Immutable, for any thread. */
public final class LedgerTargets {

	private final Map<String, List<LedgerTarget>> byIndicator = new HashMap<>();

	/** @param packages the models of the books */
	public LedgerTargets(Collection<? extends EPackage> packages) {
		packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.forEach(each -> new ClassTraits((EClass) each).metrics().forEach(this::add));
	}

	/** Of all models that are installed now. */
	public static LedgerTargets installed() {
		return new LedgerTargets(new ModelPackages(EPackage.Registry.INSTANCE).all());
	}

	private void add(MetricTraits metric) {
		metric.indicators().forEach(each -> byIndicator.computeIfAbsent(each, key -> new ArrayList<>()).add(new LedgerTarget(metric)));
	}

	/** All of an indicator, in the order of the models; empty where no ledger keeps it. */
	public List<LedgerTarget> of(String indicator) {
		return List.copyOf(byIndicator.getOrDefault(indicator, List.of()));
	}

	/**
	 * That of an indicator in which claims of a unit belong.
	 *
	 * @param unit null for a bare number
	 */
	public Optional<LedgerTarget> of(String indicator, Unit unit) {
		return of(indicator).stream().filter(each -> each.accepts(unit)).findFirst();
	}

	/** What is claimed about entries of a class: its targets with their indicators. */
	public Map<String, List<LedgerTarget>> all() {
		return Map.copyOf(byIndicator);
	}
}
