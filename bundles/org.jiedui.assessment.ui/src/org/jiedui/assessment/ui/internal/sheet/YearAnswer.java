/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiedui.assessment.appraisal.AppraisalBasis;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.core.workspace.ObjectId;

/**
 * What the saved books tell of a year. Immutable.
 *
 * @param years that can be chosen, the newest first
 * @param year the one that was chosen
 * @param systems that can be chosen
 * @param basis what points follow from; empty where there is no system
 * @param figures what the key numbers are called that are values, by indicator
 * @param records what the records are called that were counted
 * @param complaints what is wrong with files of systems
 */
record YearAnswer(List<Integer> years, int year, List<IndicatorSystem> systems, Optional<AppraisalBasis> basis, Map<String, String> figures,
		Map<ObjectId, RecordName> records, List<String> complaints) {

	/**
	 * What a record is called.
	 *
	 * @param title its title
	 * @param kind the label of its class
	 */
	record RecordName(String title, String kind) {
	}
}
