/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanCopy;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.core.plan.PlanSteps;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.plan.PlanClosure;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * What is done with a plan as a whole: the steps from draft to frozen, amendments, a copy for another year. Asks for what must be said, and
 * tells why a
 * step cannot be taken. UI thread only.
 */
public final class PlanDesk {

	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2100;

	private final Session session;
	private final Supplier<ValueFormat> format;
	private final UserPrompts prompts;
	private final Consumer<AnnualPlan> show;
	private Optional<PlanRules> rules = Optional.empty();
	private String unread = Messages.desk_rulesReading;

	/** @param show brings a plan that was made to the screen */
	public PlanDesk(Session session, Supplier<ValueFormat> format, UserPrompts prompts, Consumer<AnnualPlan> show) {
		this.session = session;
		this.format = format;
		this.prompts = prompts;
		this.show = show;
	}

	/** Who may do what, as soon as it is read; until then nobody may. */
	public void setRules(PlanRules agreed) {
		rules = Optional.of(agreed);
	}

	/** Who may do what cannot be read: nobody may, and is told how it comes to be read again. */
	public void failRules() {
		unread = Messages.desk_rulesUnread;
	}

	private PlanSteps steps(PlanRules agreed) {
		return new PlanSteps(session, agreed, LocalDate.now(), format.get().labels());
	}

	/**
	 * Whether a step may follow the state of something, whoever takes it.
	 *
	 * @param subject a plan or a reporting period
	 */
	public boolean isNext(EObject subject, PlanAct act) {
		return steps(PlanRules.OPEN).refusal(subject, act, act.word()).isEmpty();
	}

	/** Why the user cannot take a step; empty when he can. */
	public Optional<String> refusal(EObject subject, PlanAct act) {
		return rules.map(agreed -> steps(agreed).refusal(subject, act, act.word())).orElse(Optional.of(unread));
	}

	/**
	 * Why the user cannot deliver a month; empty when he can.
	 *
	 * @param month 1 to 12
	 * @param party null for the whole plan
	 */
	public Optional<String> refusalOfDelivery(AnnualPlan plan, int month, Party party) {
		return rules.map(agreed -> steps(agreed).refusalOfDelivery(plan, month, party)).orElse(Optional.of(unread));
	}

	/**
	 * Delivers what a party reports for a month, or tells why it cannot be.
	 *
	 * @param month 1 to 12
	 * @param party null for the whole plan
	 */
	public void deliver(AnnualPlan plan, int month, Party party) {
		attempt(PlanVerbs.verb(PlanAct.SUBMIT), steps -> steps.deliver(plan, month, party));
	}

	/** Executes what the steps make of the rules, or tells why there is nothing to execute. */
	private void attempt(String title, Function<PlanSteps, Command> make) {
		if (rules.isEmpty()) {
			prompts.inform(title, unread);
			return;
		}
		try {
			execute(make.apply(steps(rules.get())));
		} catch (IllegalStateException refused) {
			prompts.inform(title, refused.getMessage());
		}
	}

	/** Takes a step; where something must be said about it, asks for that before. */
	public void take(EObject subject, PlanAct act) {
		Optional<String> refusal = refusal(subject, act);
		if (refusal.isPresent()) {
			prompts.inform(PlanVerbs.verb(act), refusal.get());
			return;
		}
		switch (act) {
			case SUBMIT, APPROVE -> take(subject, act, "");
			case RETURN -> ask(act, Messages.desk_returnQuestion).ifPresent(remarks -> take(subject, act, remarks));
			case AMEND -> ask(act, Messages.desk_amendQuestion).ifPresent(remarks -> take(subject, act, remarks));
			case FREEZE -> {
				String question = NLS.bind(Messages.desk_freezeQuestion, title(subject), rules.orElseThrow().graceDays());
				if (prompts.confirm(PlanVerbs.verb(act), question, PlanVerbs.verb(act))) {
					take(subject, act, "");
				}
			}
		}
	}

	private void take(EObject subject, PlanAct act, String remarks) {
		attempt(PlanVerbs.verb(act), steps -> steps.command(subject, act, remarks));
	}

	private Optional<String> ask(PlanAct act, String question) {
		return prompts.ask(PlanVerbs.verb(act), question, "", typed -> typed.isBlank() ? Optional.of(Messages.desk_missing) : Optional.empty());
	}

	/** Closes the open amendment of a plan; asks what was changed. */
	public void closeAmendment(AnnualPlan plan) {
		prompts.ask(Messages.verb_closeAmendment, Messages.desk_closeQuestion, "",
				typed -> typed.isBlank() ? Optional.of(Messages.desk_missing) : Optional.empty())
				.ifPresent(changes -> attempt(Messages.verb_closeAmendment, steps -> steps.closeAmendment(plan, changes)));
	}

	/** Whether an amendment of a plan is open. */
	public boolean isAmending(AnnualPlan plan) {
		return PlanClosure.isAmending(plan);
	}

	/** Makes a draft for another year of a plan, asks for which, and shows it. */
	public void copy(AnnualPlan plan) {
		prompts.ask(Messages.desk_copyTitle, NLS.bind(Messages.desk_copyQuestion, title(plan)), Integer.toString(plan.getYear() + 1), this::objection)
				.ifPresent(typed -> copy(plan, year(typed).orElseThrow()));
	}

	private void copy(AnnualPlan plan, int year) {
		AnnualPlan draft = new PlanCopy(session, plan.getYear(), year).copy(plan);
		execute(session.add(List.of(draft)));
		show.accept(draft);
	}

	/**
	 * Copies tasks with all below them to another plan, asks to which where there are several, and shows it.
	 *
	 * @param tasks of the plan; those of which some contain others are copied once
	 * @param all the plans there are
	 */
	public void copyBranches(AnnualPlan plan, List<PlanTask> tasks, List<AnnualPlan> all) {
		List<AnnualPlan> others = all.stream().filter(each -> each != plan).toList();
		if (others.isEmpty()) {
			prompts.inform(Messages.tools_copyBranch, Messages.review_noOther);
			return;
		}
		OptionalInt choice = others.size() == 1 ? OptionalInt.of(0)
				: prompts.choose(Messages.tools_copyBranch, Messages.desk_branchQuestion, others.stream().map(this::title).toList());
		choice.ifPresent(index -> copyBranches(plan, tasks, others.get(index)));
	}

	private void copyBranches(AnnualPlan plan, List<PlanTask> tasks, AnnualPlan target) {
		Optional<String> refusal = session.refusal(target, Literals.ANNUAL_PLAN__TASKS, null);
		if (refusal.isPresent()) {
			prompts.inform(Messages.tools_copyBranch, refusal.get());
			return;
		}
		PlanCopy copy = new PlanCopy(session, plan.getYear(), target.getYear());
		CompoundCommand step = new CompoundCommand(Messages.tools_copyBranch);
		TaskMoves.outermost(tasks).forEach(task -> step.append(copy.command(task, target)));
		execute(step);
		show.accept(target);
	}

	private Optional<String> objection(String typed) {
		return year(typed).isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.desk_yearWrong, FIRST_YEAR, LAST_YEAR));
	}

	private static OptionalInt year(String typed) {
		int year = typed.strip().matches("\\d{4}") ? Integer.parseInt(typed.strip()) : 0;
		return year < FIRST_YEAR || year > LAST_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
	}

	private void execute(Command command) {
		if (command.canExecute()) {
			session.editingDomain().getCommandStack().execute(command);
		}
	}

	/** What a plan or a reporting period is called. */
	public String title(EObject subject) {
		return format.get().titles().title(subject);
	}

	/** What the state of a plan is called; an open amendment is told too. */
	public String state(AnnualPlan plan) {
		String state = format.get().labels().label(Literals.PLAN_STATE, plan.getState());
		if (isAmending(plan)) {
			return NLS.bind(Messages.state_amending, state);
		}
		return plan.getChangesUntil() != null && !PlanClosure.isClosed(plan) ? NLS.bind(Messages.state_grace, state, plan.getChangesUntil()) : state;
	}
}
