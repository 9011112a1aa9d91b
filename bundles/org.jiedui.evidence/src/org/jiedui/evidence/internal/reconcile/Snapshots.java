/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.PartialDate;
import org.jiedui.evidence.internal.Texts;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/**
 * Two totals of the same thing that differ a little were counted up to different days: two snapshots and no conflict. Only if the text gives both the
 * same day one of them is wrong. Looks at all texts together.
 */
@Component(service = FindingRule.class)
public final class Snapshots implements FindingRule {

	private static final String ID = "evidence.snapshots";
	private static final BigDecimal CLOSE = new BigDecimal("1.5");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public void check(Dossier dossier, Report report) {
		Map<String, List<Claim>> groups = new LinkedHashMap<>();
		dossier.articles().stream().flatMap(article -> Dossier.claims(article).stream()).filter(Snapshots::isTotal)
				.forEach(claim -> groups.computeIfAbsent(claim.indicator() + ' ' + claim.figure().unit(), key -> new ArrayList<>()).add(claim));
		for (List<Claim> group : groups.values()) {
			for (int index = 1; index < group.size(); index++) {
				compare(group.get(index - 1), group.get(index), report);
			}
		}
	}

	private static boolean isTotal(Claim claim) {
		return claim.figure().isResult() && claim.figure().basis() == Basis.CUMULATIVE && claim.figure().value().signum() > 0
				&& !claim.figure().unit().equals("%") && !claim.indicator().equals("project_fund") && claim.figure().value().compareTo(BigDecimal.TEN) >= 0;
	}

	private static void compare(Claim one, Claim other, Report report) {
		BigDecimal first = one.figure().value();
		BigDecimal second = other.figure().value();
		BigDecimal less = first.min(second);
		BigDecimal more = first.max(second);
		if (less.compareTo(more) == 0 || more.compareTo(less.multiply(CLOSE)) > 0 || one.isBeside(other)) {
			return;
		}
		Texts texts = new Texts(Snapshots.class, report.locale());
		PartialDate oneDay = one.figure().asOf();
		PartialDate otherDay = other.figure().asOf();
		boolean sameDay = oneDay != null && oneDay.equals(otherDay);
		String key = sameDay ? ID + ".sameDay" : ID;
		Object[] values = { one.text(), oneDay == null ? "?" : oneDay.toString(), other.text(), otherDay == null ? "?" : otherDay.toString(),
				Shown.amount(more.subtract(less), one.figure().unit()) };
		report.add(sameDay ? Severity.WARNING : Severity.INFO, List.of(one, other), texts.text(key, values), texts.text(key + ".remedy", values));
	}
}
