/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.Pairing;

/** A rule on pairings for tests, which counts how often it is asked. */
final class PairingRule implements Constraint<Pairing> {

	private final String id;
	private final Set<Class<? extends EObject>> dependsOn;
	private final BiConsumer<Pairing, Report> check;
	int asked;

	PairingRule(String id, Set<Class<? extends EObject>> dependsOn, BiConsumer<Pairing, Report> check) {
		this.id = id;
		this.dependsOn = dependsOn;
		this.check = check;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public Class<Pairing> type() {
		return Pairing.class;
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return dependsOn;
	}

	@Override
	public void check(Pairing pairing, Report report) {
		asked++;
		check.accept(pairing, report);
	}
}
