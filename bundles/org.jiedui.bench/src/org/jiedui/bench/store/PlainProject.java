/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.time.LocalDate;
import java.util.List;

import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;

/**
 * The yardstick for memory: what somebody would write by hand for a project, with the same features and no lists where there are no parts.
 */
record PlainProject(Object programme, String name, String code, String remarks, ProjectStage stage, AreaOfCooperation area, Object pairing,
		Object place, Object responsible, Money budget, LocalDate plannedStart, LocalDate plannedEnd,
		PartialDate actualStart, PartialDate actualEnd, String description,
		List<Object> outputs, List<Object> steps, List<Object> sources, List<Object> extensions) {

	/** With the values of a row. */
	static PlainProject of(Object programme, ProjectRow row) {
		return new PlainProject(programme, row.name(), row.code(), null, row.stage(), row.area(), null, null, null, row.budget(), row.plannedStart(),
				row.plannedEnd(), null, null, row.description(), null, null, null, null);
	}
}
