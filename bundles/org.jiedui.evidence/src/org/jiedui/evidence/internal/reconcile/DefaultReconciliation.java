/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.reconcile.Finding;
import org.jiedui.evidence.reconcile.Reconciliation;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks each rule. */
@Component(service = Reconciliation.class)
public final class DefaultReconciliation implements Reconciliation {

	private final List<FindingRule> rules;

	/** @param rules those of the product and of modules */
	@Activate
	public DefaultReconciliation(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<FindingRule> rules) {
		this.rules = List.copyOf(rules);
	}

	@Override
	public List<Finding> findings(Dossier dossier, Locale locale) {
		List<Finding> findings = new ArrayList<>();
		for (FindingRule rule : rules) {
			rule.check(dossier, new Collector(rule.id(), locale, findings));
		}
		findings.sort(Comparator.comparing(Finding::severity).thenComparing(DefaultReconciliation::place).thenComparing(Finding::rule));
		return List.copyOf(findings);
	}

	private static int place(Finding finding) {
		return finding.claims().isEmpty() ? 0 : finding.claims().getFirst().figure().start();
	}

	/** Takes what one rule finds. */
	private record Collector(String rule, Locale locale, List<Finding> findings) implements FindingRule.Report {

		@Override
		public void add(Severity severity, List<Claim> claims, String message, String suggestion) {
			findings.add(new Finding(rule, severity, claims, message, suggestion));
		}
	}
}
