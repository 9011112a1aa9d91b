/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.PlanComparison;
import org.jiedui.core.plan.PlanDifference;
import org.jiedui.core.plan.PlanVersion;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.ui.grid.Questions;
import org.jiedui.ui.prompts.UserPrompts;

/** Compares plans side by side: with that of another year, or with what was submitted. UI thread only. */
public final class PlanReview {

	private final Session session;
	private final Questions questions;
	private final Supplier<ValueFormat> format;
	private final UserPrompts prompts;
	private final IShellProvider shell;

	/**
	 * @param questions through which the database may be asked
	 * @param shell over which the comparison is shown
	 */
	public PlanReview(Session session, Questions questions, Supplier<ValueFormat> format, UserPrompts prompts, IShellProvider shell) {
		this.session = session;
		this.questions = questions;
		this.format = format;
		this.prompts = prompts;
		this.shell = shell;
	}

	/** Compares a plan with another one, and asks with which where there are several. */
	public void compare(AnnualPlan plan, List<AnnualPlan> all) {
		List<AnnualPlan> others = all.stream().filter(each -> each != plan).toList();
		if (others.isEmpty()) {
			prompts.inform(Messages.review_compareTitle, Messages.review_noOther);
			return;
		}
		OptionalInt choice = others.size() == 1 ? OptionalInt.of(0)
				: prompts.choose(Messages.review_compareTitle, NLS.bind(Messages.review_compareQuestion, title(plan)), others.stream().map(this::title).toList());
		choice.ifPresent(index -> {
			AnnualPlan other = others.get(index);
			boolean earlier = other.getYear() <= plan.getYear();
			AnnualPlan first = earlier ? other : plan;
			AnnualPlan second = earlier ? plan : other;
			open(new PlanComparison(session, first, session, second, PlanComparison.Scope.EVERYTHING).compare(), title(first), title(second));
		});
	}

	/** Shows what of a plan changed since it was submitted the last time, what is not saved yet included. */
	public void changesSinceSubmission(AnnualPlan plan) {
		session.id(plan).ifPresentOrElse(id -> questions.ask(Messages.review_reading, () -> PlanVersion.submitted(session.workspace(), id),
				version -> show(version, plan), () -> {
					// the user was told why it cannot be read
				}), () -> prompts.inform(Messages.verb_changes, Messages.review_neverSubmitted));
	}

	private void show(Optional<PlanVersion> version, AnnualPlan plan) {
		if (version.isEmpty()) {
			prompts.inform(Messages.verb_changes, Messages.review_neverSubmitted);
			return;
		}
		try (PlanVersion submitted = version.get()) {
			PlanDifference difference = new PlanComparison(submitted.session(), submitted.plan(), session, plan, PlanComparison.Scope.EVERYTHING).compare();
			open(difference, Messages.review_asSubmitted, Messages.review_now);
		}
	}

	private void open(PlanDifference difference, String first, String second) {
		new ComparisonDialog(shell.getShell(), difference, first, second, format.get()).open();
	}

	private String title(AnnualPlan plan) {
		return format.get().titles().title(plan);
	}
}
