/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.talent.Secondment;
import org.jiedui.talent.TalentPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Who is seconded has a post. */
@Component(service = Constraint.class)
public final class SecondmentHasPost extends Rule<Secondment> {

	public SecondmentHasPost() {
		super("talent.post", Severity.INFO, Secondment.class);
	}

	@Override
	public void check(Secondment secondment, Report report) {
		if (secondment.getPost() == null) {
			report.add(Literals.SECONDMENT__POST, say(Messages.post, title(report, secondment)));
		}
	}
}
