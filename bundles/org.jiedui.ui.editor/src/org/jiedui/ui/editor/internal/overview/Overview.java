/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.model.JieduiPackage;

/**
 * All that the overview shows.
 *
 * @param numbers key numbers by module
 * @param pairings who helps whom, the highest level first
 * @param planYear the year of the newest plan, 0 when there is none
 * @param tasks tasks of that plan by state
 * @param projects projects by area of cooperation, the most frequent first
 * @param exchanges occurrences of exchanges by year, the latest last
 */
record Overview(List<KeyNumberGroup> numbers, List<PairingLine> pairings, int planYear, List<Share> tasks, List<Share> projects,
		List<Share> exchanges) {

	/** The key numbers of the core, which stand first and need no heading. */
	Optional<KeyNumberGroup> ofCore() {
		return numbers.stream().filter(group -> group.module() == JieduiPackage.eINSTANCE).findFirst();
	}

	/** The key numbers of modules. */
	List<KeyNumberGroup> ofModules() {
		return numbers.stream().filter(group -> group.module() != JieduiPackage.eINSTANCE).toList();
	}
}
