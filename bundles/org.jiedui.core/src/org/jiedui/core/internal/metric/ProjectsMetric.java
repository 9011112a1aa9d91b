/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** How many projects there are, and how many of them are completed. */
@Component
public class ProjectsMetric implements Metric {

	private static final Set<ProjectStage> COMPLETED = EnumSet.of(ProjectStage.COMPLETED, ProjectStage.ACCEPTED, ProjectStage.HANDED_OVER);

	@Override
	public String id() {
		return "core.projects";
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public String label() {
		return Messages.Projects_label;
	}

	@Override
	public String ledger() {
		return "projects";
	}

	@Override
	public List<EClass> types() {
		return List.of(JieduiPackage.Literals.PROJECT);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		List<Project> projects = new RootsOfType<>(Project.class).among(roots).stream()
				.filter(project -> project.getStage() != ProjectStage.CANCELLED).toList();
		if (projects.isEmpty()) {
			return Optional.empty();
		}
		long completed = projects.stream().filter(project -> COMPLETED.contains(project.getStage())).count();
		return Optional.of(new MetricValue(Quantity.of(projects.size()), new Unit(Messages.Projects_unit),
				NLS.bind(Messages.Projects_remark, completed)));
	}
}
