/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import java.util.Arrays;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.village.ModelVillage;
import org.jiedui.village.VillagePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A village is a model village of a scheme once. */
@Component(service = Constraint.class)
public final class VillageIsModelOnce extends Rule<ModelVillage> {

	public VillageIsModelOnce() {
		super("village.model", Severity.WARNING, ModelVillage.class);
	}

	@Override
	public void check(ModelVillage modelVillage, Report report) {
		if (report.peers(ModelVillage.class, VillageIsModelOnce::key, key(modelVillage)).size() > 1) {
			report.add(Literals.MODEL_VILLAGE__VILLAGE, say(Messages.model, title(report, modelVillage)));
		}
	}

	private static Object key(ModelVillage village) {
		return village.getVillage() == null ? null : Arrays.asList(village.getVillage(), village.getScheme());
	}
}
