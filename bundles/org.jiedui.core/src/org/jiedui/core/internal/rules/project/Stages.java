/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.core.lifecycle.LifeCycle;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;

/** What the rules ask of stages. */
final class Stages {

	private Stages() {
	}

	/** Whether a project in this stage is completed or further. */
	static boolean isCompleted(ProjectStage stage) {
		return LifeCycle.PROJECT.hasReached(stage, ProjectStage.COMPLETED);
	}

	/** Whether a project is neither completed nor cancelled. */
	static boolean isOpen(Project project) {
		return project.getStage() != ProjectStage.CANCELLED && !isCompleted(project.getStage());
	}
}
