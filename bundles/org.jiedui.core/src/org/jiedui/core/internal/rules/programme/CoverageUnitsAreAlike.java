/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
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
 * Where as many units help as are helped, no side has a kind of unit that the other has not; else the equal numbers say less than they
 * seem to, as in 8 镇 + 4 办事处 + 1 度假区 ↔ 9 乡镇 + 4 办事处.
 */
@Component(service = Constraint.class)
public final class CoverageUnitsAreAlike extends Rule<CoverageClaim> {

	public CoverageUnitsAreAlike() {
		super("coverage.kinds", Severity.INFO, CoverageClaim.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Claims.SOURCES;
	}

	@Override
	public void check(CoverageClaim claim, Report report) {
		SideCoverage helping = Claims.derived(claim, MemberRole.HELPER, report);
		SideCoverage helped = Claims.derived(claim, MemberRole.RECIPIENT, report);
		Map<EClass, Long> helpers = kinds(helping);
		Map<EClass, Long> recipients = kinds(helped);
		boolean known = !helpers.isEmpty() && !recipients.isEmpty();
		if (known && helping.participating() == helped.participating() && !helpers.keySet().equals(recipients.keySet())) {
			report.add(null, say(Messages.kinds, title(report, claim.eContainer()), title(report, claim), helping.participating(),
					text(helpers, helping.counted(), report), text(recipients, helped.counted(), report)));
		}
	}

	private static Map<EClass, Long> kinds(SideCoverage side) {
		return Stream.concat(side.paired().stream(), side.outside().stream())
				.collect(Collectors.groupingBy(EObject::eClass, LinkedHashMap::new, Collectors.counting()));
	}

	private static String text(Map<EClass, Long> kinds, int counted, Report report) {
		Stream<String> named = kinds.entrySet().stream().map(kind -> label(report, kind.getKey()) + " " + kind.getValue());
		Stream<String> unnamed = counted == 0 ? Stream.empty() : Stream.of(say(Messages.unnamed, counted));
		return Stream.concat(named, unnamed).collect(Collectors.joining(" + "));
	}
}
