/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Report;

/** The report of one rule on one object of a root. */
record RunningReport(Constraint<?> rule, EObject object, LoadedRoot root, LocalDate today, ValueFormat format, Surroundings surroundings,
		Looks looks, List<Finding> findings) implements Report {

	@Override
	public <T extends EObject> Collection<T> peers(Class<T> type) {
		return surroundings.peers(root, type, looks);
	}

	@Override
	public <T extends EObject> Collection<T> peers(Class<T> type, Function<? super T, ?> aspect) {
		return surroundings.peers(root, type, aspect, looks);
	}

	@Override
	public <T extends EObject> List<T> peers(Class<T> type, Function<? super T, ?> key, Object value) {
		return surroundings.peers(root, rule, type, key, value, looks);
	}

	@Override
	public void add(EStructuralFeature feature, String message) {
		findings.add(new Finding(rule.id(), rule.severity(), object, feature, message));
	}
}
