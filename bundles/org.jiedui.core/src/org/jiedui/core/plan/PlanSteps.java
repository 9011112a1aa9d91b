/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.lifecycle.LifeCycle;
import org.jiedui.core.session.Session;
import org.jiedui.model.Amendment;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanStep;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.StepKind;
import org.jiedui.model.plan.PlanClosure;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/**
 * The steps of plans and reporting periods: submitted, returned or approved, frozen, amended. Each is one command that gives the new state and
 * records who took the step and when; an approval also keeps the dates of all tasks. Immutable; belongs to the thread of the session.
 */
public final class PlanSteps {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final Session session;
	private final PlanRules rules;
	private final LocalDate today;
	private final Labels labels;
	private final Titles titles;

	/**
	 * @param session holds the plans
	 * @param rules who may do what
	 * @param today the day that is recorded
	 * @param labels the language of sentences
	 */
	public PlanSteps(Session session, PlanRules rules, LocalDate today, Labels labels) {
		this.session = session;
		this.rules = rules;
		this.today = today;
		this.labels = labels;
		titles = new Titles(labels);
	}

	/**
	 * Why a step cannot be taken: a sentence in the user's language with the remedy; empty when it can.
	 *
	 * @param subject a plan or a reporting period
	 * @param remarks what is said about it, may be empty where nothing is to be explained
	 */
	public Optional<String> refusal(EObject subject, PlanAct act, String remarks) {
		String author = session.workspace().author();
		if (!rules.allows(act, author)) {
			return Optional.of(NLS.bind(Messages.notAllowed, new Object[] { author, labels.label(P.getStepKind(), act.step()), titles.title(subject),
					rules.allowed(act).stream().sorted().collect(Collectors.joining(Messages.comma)) }));
		}
		if ((act == PlanAct.RETURN || act == PlanAct.AMEND) && remarks.isBlank()) {
			return Optional.of(NLS.bind(Messages.reasonMissing, titles.title(subject)));
		}
		return act == PlanAct.AMEND ? refusalOfAmendment(subject) : refusalOfState(subject, act.state().orElseThrow());
	}

	private Optional<String> refusalOfAmendment(EObject subject) {
		if (!(subject instanceof AnnualPlan plan) || plan.getState() != PlanState.FROZEN) {
			return Optional.of(NLS.bind(Messages.notFrozen, titles.title(subject)));
		}
		return PlanClosure.isAmending(plan) ? Optional.of(NLS.bind(Messages.amending, titles.title(plan))) : Optional.empty();
	}

	private Optional<String> refusalOfState(EObject subject, PlanState wanted) {
		if (subject instanceof AnnualPlan plan && PlanClosure.isAmending(plan)) {
			return Optional.of(NLS.bind(Messages.amending, titles.title(plan)));
		}
		PlanState now = (PlanState) subject.eGet(state(subject));
		if (LifeCycle.PLAN.allows(now, wanted)) {
			return Optional.empty();
		}
		String next = LifeCycle.PLAN.next(now).stream().map(each -> labels.label(P.getPlanState(), each))
				.collect(Collectors.joining(Messages.or));
		return Optional.of(next.isEmpty() ? NLS.bind(Messages.lastState, titles.title(subject), labels.label(P.getPlanState(), now))
				: NLS.bind(Messages.wrongState, new Object[] { titles.title(subject), labels.label(P.getPlanState(), now), next,
						labels.label(P.getPlanState(), wanted) }));
	}

	/**
	 * A command that takes a step.
	 *
	 * @throws IllegalStateException with the sentence of {@link #refusal} where the step cannot be taken
	 */
	public Command command(EObject subject, PlanAct act, String remarks) {
		refusal(subject, act, remarks).ifPresent(sentence -> {
			throw new IllegalStateException(sentence);
		});
		CompoundCommand command = named(act.step(), subject);
		act.state().ifPresent(state -> command.append(set(subject, state(subject), state)));
		switch (act) {
			case APPROVE -> approve(command, subject);
			case FREEZE -> command.append(set(subject, changesUntil(subject), rules.graceDays() == 0 ? null : today.plusDays(rules.graceDays())));
			case AMEND -> open(command, (AnnualPlan) subject, remarks);
			case SUBMIT -> deliver(command, subject);
			case RETURN -> {
				// the remarks of the step say why
			}
		}
		command.append(record(subject, act.step(), remarks));
		return command;
	}

	/**
	 * A command that closes the open amendment of a plan, so that it is frozen again.
	 *
	 * @param changes what was changed, in words
	 * @throws IllegalStateException with a sentence where there is none, or the user may not amend
	 */
	public Command closeAmendment(AnnualPlan plan, String changes) {
		String author = session.workspace().author();
		Amendment open = plan.getAmendments().stream().filter(each -> each.getClosed() == null).findFirst()
				.orElseThrow(() -> new IllegalStateException(NLS.bind(Messages.notAmending, titles.title(plan))));
		if (!rules.allows(PlanAct.AMEND, author)) {
			throw new IllegalStateException(refusal(plan, PlanAct.AMEND, changes).orElseThrow());
		}
		CompoundCommand command = named(StepKind.AMENDED, plan);
		command.append(set(open, P.getAmendment_Closed(), today));
		command.append(set(open, P.getAmendment_ClosedBy(), author));
		command.append(set(open, P.getAmendment_Changes(), changes));
		command.append(record(plan, StepKind.AMENDED, changes));
		return command;
	}

	/**
	 * Why a party cannot deliver what it reports for a month: a sentence in the user's language with the remedy; empty when it can.
	 *
	 * @param month 1 to 12
	 * @param party null for the whole plan
	 */
	public Optional<String> refusalOfDelivery(AnnualPlan plan, int month, Party party) {
		ReportingPeriods periods = new ReportingPeriods(plan);
		return refusal(periods.find(month, party).orElseGet(() -> periods.make(month, party)), PlanAct.SUBMIT, "");
	}

	/**
	 * A command by which a party delivers what it reports for a month; a period that is not there yet is begun by it.
	 *
	 * @param month 1 to 12
	 * @param party null for the whole plan
	 * @throws IllegalStateException with a sentence where it cannot be delivered
	 */
	public Command deliver(AnnualPlan plan, int month, Party party) {
		ReportingPeriods periods = new ReportingPeriods(plan);
		Optional<ReportingPeriod> known = periods.find(month, party);
		if (known.isPresent()) {
			return command(known.get(), PlanAct.SUBMIT, "");
		}
		ReportingPeriod period = periods.make(month, party);
		Command submit = command(period, PlanAct.SUBMIT, "");
		CompoundCommand command = named(StepKind.SUBMITTED, period);
		command.append(periods.begin(session, period));
		command.append(submit);
		return command;
	}

	private CompoundCommand named(StepKind step, EObject subject) {
		CompoundCommand command = new CompoundCommand();
		command.setLabel(NLS.bind(Messages.command, labels.label(P.getStepKind(), step), titles.title(subject)));
		return command;
	}

	private void approve(CompoundCommand command, EObject subject) {
		if (subject instanceof AnnualPlan plan) {
			command.append(set(plan, P.getAnnualPlan_ApprovedOn(), today));
			for (PlanTask task : PlanTasks.of(plan)) {
				command.append(set(task, P.getPlanTask_ApprovedStart(), task.getStart()));
				command.append(set(task, P.getPlanTask_ApprovedDue(), task.getDue()));
			}
		}
	}

	private void deliver(CompoundCommand command, EObject subject) {
		if (subject instanceof ReportingPeriod) {
			command.append(set(subject, P.getReportingPeriod_DeliveredOn(), today));
		}
	}

	private void open(CompoundCommand command, AnnualPlan plan, String reason) {
		Amendment amendment = JieduiFactory.eINSTANCE.createAmendment();
		amendment.setReason(reason);
		amendment.setOpened(today);
		amendment.setOpenedBy(session.workspace().author());
		command.append(new AddCommand(session.editingDomain(), plan, P.getAnnualPlan_Amendments(), amendment));
	}

	private Command record(EObject subject, StepKind kind, String remarks) {
		PlanStep step = JieduiFactory.eINSTANCE.createPlanStep();
		step.setStep(kind);
		step.setAuthor(session.workspace().author());
		step.setDay(today);
		step.setRemarks(remarks.isBlank() ? null : remarks);
		return new AddCommand(session.editingDomain(), subject,
				subject instanceof AnnualPlan ? P.getAnnualPlan_Steps() : P.getReportingPeriod_Steps(), step);
	}

	/** The session refuses what it makes itself: all of this changes by steps only. */
	private Command set(EObject owner, EStructuralFeature feature, Object value) {
		return new SetCommand(session.editingDomain(), owner, feature, value);
	}

	private static EStructuralFeature state(EObject subject) {
		return subject instanceof AnnualPlan ? P.getAnnualPlan_State() : P.getReportingPeriod_State();
	}

	private static EStructuralFeature changesUntil(EObject subject) {
		return subject instanceof AnnualPlan ? P.getAnnualPlan_ChangesUntil() : P.getReportingPeriod_ChangesUntil();
	}

	/** What was said about the last step of a kind; empty where there was none. */
	public static Optional<PlanStep> last(List<PlanStep> steps, StepKind kind) {
		return steps.stream().filter(step -> step.getStep() == kind).reduce((earlier, later) -> later);
	}
}
