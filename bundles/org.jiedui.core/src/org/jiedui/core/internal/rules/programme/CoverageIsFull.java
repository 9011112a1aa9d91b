/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.coverage.SideCoverage;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.osgi.service.component.annotations.Component;

/**
 * Where full coverage is claimed, pairings reach as many units of the recipients as the register knows at that level; units that are only
 * counted are taken for units of the register.
 */
@Component(service = Constraint.class)
public final class CoverageIsFull extends Rule<CoverageClaim> {

	/** So many of the missing units are named. */
	private static final int NAMED = 5;

	public CoverageIsFull() {
		super("coverage.full", Severity.WARNING, CoverageClaim.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Claims.SOURCES;
	}

	@Override
	public void check(CoverageClaim claim, Report report) {
		if (!claim.isFull()) {
			return;
		}
		SideCoverage derived = Claims.derived(claim, MemberRole.RECIPIENT, report);
		int reached = derived.paired().size() + derived.counted();
		if (reached < derived.units().size()) {
			String missing = report.format().text(Literals.PROGRAMME__RECIPIENTS, derived.missing().stream().limit(NAMED).toList());
			report.add(Literals.COVERAGE_CLAIM__FULL, say(Messages.full, title(report, claim.eContainer()), title(report, claim),
					reached, derived.units().size(), missing));
		}
	}
}
