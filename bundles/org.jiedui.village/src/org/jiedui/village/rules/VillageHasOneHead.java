/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.village.HonoraryHead;
import org.jiedui.village.VillagePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A village has one honorary head at a time. */
@Component(service = Constraint.class)
public final class VillageHasOneHead extends Rule<HonoraryHead> {

	public VillageHasOneHead() {
		super("village.head", Severity.WARNING, HonoraryHead.class);
	}

	@Override
	public void check(HonoraryHead honoraryHead, Report report) {
		if (honoraryHead.getVillage() == null) {
			return;
		}
		boolean another = report.peers(HonoraryHead.class, HonoraryHead::getVillage, honoraryHead.getVillage()).stream()
				.anyMatch(other -> other != honoraryHead && !follows(other, honoraryHead) && !follows(honoraryHead, other));
		if (another) {
			report.add(Literals.HONORARY_HEAD__VILLAGE, say(Messages.head, title(report, honoraryHead), title(report, honoraryHead.getVillage())));
		}
	}

	private static boolean follows(HonoraryHead later, HonoraryHead earlier) {
		return earlier.getUntil() != null && later.getSince() != null && !later.getSince().isBefore(earlier.getUntil());
	}
}
