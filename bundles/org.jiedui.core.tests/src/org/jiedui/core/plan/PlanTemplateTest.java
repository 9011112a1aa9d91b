/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.template.TemplateCatalog;
import org.jiedui.core.template.Templates;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.junit.jupiter.api.Test;

/** The template of a plan that the core brings. */
class PlanTemplateTest {

	private static final Path FILE = Path.of("../org.jiedui.core/templates/areas-of-cooperation.json");

	@Test
	void hasTheEightAreasAsBranches() throws Exception {
		TemplateCatalog catalog = new Templates(List.of(new BundleFile("org.jiedui.core", "templates/areas-of-cooperation.json",
				Optional.of(FILE.toUri().toURL())))).of(Year.of(2024));
		assertThat(catalog.complaints()).isEmpty();
		AnnualPlan plan = (AnnualPlan) catalog.find(JieduiPackage.Literals.ANNUAL_PLAN, "areas-of-cooperation").orElseThrow().create();
		assertThat(plan.getYear()).isEqualTo(2024);
		assertThat(plan.getTasks()).extracting(PlanTask::getArea).containsExactly(AreaOfCooperation.INDUSTRY, AreaOfCooperation.LABOUR,
				AreaOfCooperation.TALENT, AreaOfCooperation.LIVELIHOOD, AreaOfCooperation.KEY_VILLAGES, AreaOfCooperation.CONSUMPTION,
				AreaOfCooperation.CULTURE_TOURISM, AreaOfCooperation.INVESTMENT);
		assertThat(PlanTasks.of(plan)).allSatisfy(task -> assertThat(task.getDue().getYear()).isEqualTo(2024));
	}
}
