/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;

/**
 * The values of one made-up project, the same whoever holds them: the store, a file, or a plain object.
 */
record ProjectRow(String name, String code, ProjectStage stage, AreaOfCooperation area, Money budget, LocalDate plannedStart, LocalDate plannedEnd,
		String description) {

	private static final ProjectStage[] STAGES = ProjectStage.values();
	private static final AreaOfCooperation[] AREAS = AreaOfCooperation.values();

	/** @param number any; near ones give different values */
	static ProjectRow of(int number) {
		int mixed = number * 0x9E3779B1 >>> 1;
		LocalDate start = LocalDate.of(2020 + mixed % 6, 1 + mixed / 7 % 12, 1 + mixed / 11 % 28);
		return new ProjectRow("项目" + number, "P-" + number, STAGES[mixed % STAGES.length], AREAS[mixed / 3 % AREAS.length],
				Money.of(BigDecimal.valueOf(mixed % 10_000_000, 2)), start, start.plusDays(30 + mixed % 300),
				"第" + number + "号项目的建设内容");
	}

	/** As the store takes them. */
	Map<EStructuralFeature, Object> values(Link programme) {
		JieduiPackage model = JieduiPackage.eINSTANCE;
		Map<EStructuralFeature, Object> values = new HashMap<>();
		values.put(model.getProgrammeRecord_Programme(), programme);
		values.put(model.getProgrammeRecord_Name(), name);
		values.put(model.getProgrammeRecord_Code(), code);
		values.put(model.getProject_Stage(), stage);
		values.put(model.getProject_Area(), area);
		values.put(model.getProject_Budget(), budget);
		values.put(model.getProject_PlannedStart(), plannedStart);
		values.put(model.getProject_PlannedEnd(), plannedEnd);
		values.put(model.getProject_Description(), description);
		return values;
	}

	/** As an object of EMF. */
	Project object(Programme programme) {
		Project project = JieduiFactory.eINSTANCE.createProject();
		project.setProgramme(programme);
		project.setName(name);
		project.setCode(code);
		project.setStage(stage);
		project.setArea(area);
		project.setBudget(budget);
		project.setPlannedStart(plannedStart);
		project.setPlannedEnd(plannedEnd);
		project.setDescription(description);
		return project;
	}
}
