/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.model.vocabulary.Labels;

/**
 * Tells how many objects of which classes there are, such as: Routes 3, Tours 12.
 *
 * @param labels the user's language
 */
public record ObjectCounts(Labels labels) {

	public String say(Map<EClass, Long> counts) {
		String separator = labels.language().equals("zh") ? "\u3001" : ", ";
		return counts.entrySet().stream().map(entry -> labels.plural(entry.getKey()) + " " + entry.getValue()).collect(Collectors.joining(separator));
	}
}
