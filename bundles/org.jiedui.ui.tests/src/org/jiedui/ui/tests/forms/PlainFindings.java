/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.findings.FindingLookup;

/** Findings that a test sets. */
final class PlainFindings implements FindingLookup {

	private final List<Finding> findings = new ArrayList<>();
	private final List<Listener> listeners = new ArrayList<>();

	void add(EObject object, EStructuralFeature feature, Severity severity, String message) {
		findings.add(new Finding("test", severity, object, feature, message));
		tell(object);
	}

	void clear(EObject object) {
		findings.removeIf(each -> each.object() == object);
		tell(object);
	}

	private void tell(EObject object) {
		List.copyOf(listeners).forEach(each -> each.findingsChanged(List.of(object)));
	}

	@Override
	public List<Finding> findings(EObject object) {
		return findings.stream().filter(each -> each.object() == object).toList();
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	int listeners() {
		return listeners.size();
	}
}
