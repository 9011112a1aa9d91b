/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.remedy;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Finding;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All quick fixes that are installed. An OSGi service; fixes may come and go at any time. */
@Component(service = QuickFixes.class)
public final class QuickFixes {

	private final List<QuickFix> fixes = new CopyOnWriteArrayList<>();

	/** Without fixes; the service registry adds them. */
	public QuickFixes() {
		// Fixes are bound later.
	}

	/** With given fixes: for use without a service registry. */
	public QuickFixes(Collection<? extends QuickFix> fixes) {
		this.fixes.addAll(fixes);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addFix(QuickFix fix) {
		fixes.add(fix);
	}

	void removeFix(QuickFix fix) {
		fixes.remove(fix);
	}

	/** What can be done about a finding; empty where nobody knows a way. On the thread of the objects. */
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		return fixes.stream().filter(fix -> fix.rules().contains(finding.rule())).flatMap(fix -> fix.remedies(finding, format).stream()).toList();
	}
}
