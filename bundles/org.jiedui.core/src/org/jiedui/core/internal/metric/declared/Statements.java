/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.vocabulary.MetricTraits;

/** Where it is known what the objects of a key number state. */
interface Statements {

	/**
	 * What is stated, one for each reach; objects without a value state nothing.
	 *
	 * @param ledger lists the objects
	 * @param figure whose values are added up; empty to count objects, all of one reach
	 */
	List<Statement> of(MetricTraits metric, Ledger ledger, Optional<EStructuralFeature> figure);
}
