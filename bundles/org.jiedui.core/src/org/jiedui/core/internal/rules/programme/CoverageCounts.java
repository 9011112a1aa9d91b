/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.math.BigDecimal;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.value.Quantity;
import org.osgi.service.component.annotations.Component;

/** As many units are paired as the programme claims. */
@Component(service = Constraint.class)
public final class CoverageCounts extends Rule<CoverageClaim> {

	public CoverageCounts() {
		super("coverage.count", Severity.WARNING, CoverageClaim.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Claims.SOURCES;
	}

	@Override
	public void check(CoverageClaim claim, Report report) {
		check(claim, MemberRole.HELPER, claim.getHelpers(), Literals.COVERAGE_CLAIM__HELPERS, report);
		check(claim, MemberRole.RECIPIENT, claim.getRecipients(), Literals.COVERAGE_CLAIM__RECIPIENTS, report);
	}

	private static void check(CoverageClaim claim, MemberRole role, Quantity claimed, EAttribute feature, Report report) {
		if (claimed == null) {
			return;
		}
		int derived = Claims.derived(claim, role, report).participating();
		if (!agrees(claimed, BigDecimal.valueOf(derived))) {
			report.add(feature, say(Messages.count, title(report, claim.eContainer()), title(report, claim), label(report, feature),
					report.format().text(feature, claimed), derived));
		}
	}

	private static boolean agrees(Quantity claimed, BigDecimal derived) {
		return switch (claimed.qualifier()) {
			case EXACT -> derived.compareTo(claimed.number()) == 0;
			case MORE, OVER, AT_LEAST -> derived.compareTo(claimed.number()) >= 0;
			case NEARLY, ABOUT -> true;
		};
	}
}
