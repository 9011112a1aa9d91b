/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanSteps;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.core.plan.ReportingPeriods;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Party;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.plan.PlanClosure;

/**
 * What a step is about: the plan, or one month of it.
 *
 * @param session holds the plan
 * @param context the language
 */
record PlanSubject(Session session, CliContext context) {

	private static final int MONTHS = 12;

	/**
	 * A command that takes the step; a period that is submitted for the first time is begun at once.
	 *
	 * @param month null for the plan
	 * @param party who reports, null for the whole plan
	 */
	Command act(PlanSteps steps, AnnualPlan plan, Integer month, String party, PlanAct act, String remarks) throws CliException {
		if (month == null) {
			return steps.command(plan, act, remarks);
		}
		if (month < 1 || month > MONTHS) {
			throw new CliException(ExitCode.USAGE, context.texts(PlanSubject.class).text("noMonth", month));
		}
		Party reporting = party == null ? null : PlanChoice.party(party, parties(plan), context, session);
		Optional<ReportingPeriod> period = new ReportingPeriods(plan).find(month, reporting);
		if (period.isEmpty() && act == PlanAct.SUBMIT) {
			return steps.deliver(plan, month, reporting);
		}
		return steps.command(period.orElseThrow(() -> new CliException(ExitCode.FAILED, context.texts(PlanSubject.class).text("notDelivered", month))),
				act, remarks);
	}

	private static List<Party> parties(AnnualPlan plan) {
		Set<Party> parties = new LinkedHashSet<>();
		PlanTasks.of(plan).stream().map(PlanClosure::responsible).filter(Objects::nonNull).forEach(parties::add);
		plan.getPeriods().stream().map(ReportingPeriod::getDeliveredBy).filter(Objects::nonNull).forEach(parties::add);
		return new ArrayList<>(parties);
	}
}
