/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.workspace.MissingModule;
import org.jiedui.model.vocabulary.Labels;

/**
 * What the books hold of a module that is not installed.
 *
 * @param module as the workspace knows it
 * @param name in the user's language
 * @param counts how many objects of each class that has some, in the order of the model
 */
public record KeptData(MissingModule module, String name, Map<EClass, Long> counts) {

	public KeptData {
		counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
	}

	/** What users call it on the command line: the name of its model, which is the last word of what its feature was called. */
	public String id() {
		return module.model().getName();
	}

	/** All objects. */
	public long objects() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Whether a user means this one: by the name of the model, its label, its address, or what the module was called. */
	public boolean isCalled(String word) {
		return Labels.names(module.model(), word) || word.equals(module.model().getNsURI()) || word.endsWith("." + id());
	}
}
