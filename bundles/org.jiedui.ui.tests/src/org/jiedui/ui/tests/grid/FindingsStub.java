/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Finding;
import org.jiedui.ui.findings.FindingLookup;

/** Findings that a test makes up. */
final class FindingsStub implements FindingLookup {

	private final List<Finding> all = new ArrayList<>();
	private final List<Listener> listeners = new ArrayList<>();

	void add(Finding finding) {
		all.add(finding);
		listeners.forEach(listener -> listener.findingsChanged(List.of(finding.object())));
	}

	boolean hasListeners() {
		return !listeners.isEmpty();
	}

	@Override
	public List<Finding> findings(EObject object) {
		return all.stream().filter(finding -> finding.object() == object).toList();
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}
}
