/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.ReportingPeriod;

/** The reporting periods of a plan: months that are about one party, or about the whole plan. Immutable; belongs to the thread of the session. */
public final class ReportingPeriods {

	private final AnnualPlan plan;

	/** @param plan that has them */
	public ReportingPeriods(AnnualPlan plan) {
		this.plan = plan;
	}

	/** @param party null for the whole plan */
	public Optional<ReportingPeriod> find(int month, Party party) {
		return plan.getPeriods().stream().filter(each -> each.getMonth() == month && each.getDeliveredBy() == party).findFirst();
	}

	/**
	 * A command that begins a period.
	 *
	 * @param month 1 to 12
	 * @param party null for the whole plan
	 * @throws IllegalArgumentException if there is no such month
	 */
	public Command begin(Session session, int month, Party party) {
		return begin(session, make(month, party));
	}

	/** A period that is not in the plan yet. */
	ReportingPeriod make(int month, Party party) {
		if (month < 1 || month > 12) {
			throw new IllegalArgumentException("No month: " + month);
		}
		ReportingPeriod period = JieduiFactory.eINSTANCE.createReportingPeriod();
		period.setMonth(month);
		period.setDeliveredBy(party);
		return period;
	}

	/** A command that puts a period into the plan. */
	Command begin(Session session, ReportingPeriod period) {
		return AddCommand.create(session.editingDomain(), plan, JieduiPackage.Literals.ANNUAL_PLAN__PERIODS, period);
	}
}
