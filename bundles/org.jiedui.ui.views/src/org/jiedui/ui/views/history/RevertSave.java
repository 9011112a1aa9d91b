/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.Obstacle;
import org.jiedui.core.history.Reversal;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.prompts.UserPrompts;

/** Takes a save back after the user was asked, and tells what stood in the way. UI thread only; the database works in a Job. */
final class RevertSave {

	/** A person reads no more. */
	private static final int LINES = 10;

	private final UserPrompts prompts;
	private final Labels labels;
	private final Executor ui;
	private final Consumer<Job> schedule;

	/**
	 * @param ui runs on the UI thread what it is given
	 * @param schedule has a job done
	 */
	RevertSave(UserPrompts prompts, Labels labels, Executor ui, Consumer<Job> schedule) {
		this.prompts = prompts;
		this.labels = labels;
		this.ui = ui;
		this.schedule = schedule;
	}

	/** Asks, and goes on when the user says so. */
	void begin(Workspace workspace, Commit commit) {
		String question = NLS.bind(Messages.revertQuestion, commit.objects());
		if (prompts.confirm(Messages.revertTitle, question, Messages.revertVerb)) {
			IJobFunction work = monitor -> revert(workspace, commit);
			schedule.accept(Job.create(NLS.bind(Messages.reverting, commit.number()), work));
		}
	}

	private IStatus revert(Workspace workspace, Commit commit) {
		try {
			Reversal reversal = workspace.revert(commit.number(), NLS.bind(Messages.revertReason, commit.number()));
			ui.execute(() -> tell(reversal));
			return Status.OK_STATUS;
		} catch (WorkspaceException e) {
			return Status.error(e.getLocalizedMessage(), e);
		}
	}

	private void tell(Reversal reversal) {
		if (!reversal.obstacles().isEmpty()) {
			prompts.inform(Messages.revertTitle, Messages.notReverted + "\n" + lines(reversal.obstacles()));
		} else if (reversal.commit().isEmpty()) {
			prompts.inform(Messages.revertTitle, Messages.revertedAlready);
		} else if (!reversal.omissions().isEmpty()) {
			prompts.inform(Messages.revertTitle, Messages.revertedPartly + "\n" + lines(reversal.omissions()));
		}
	}

	private String lines(List<Obstacle> obstacles) {
		return obstacles.stream().limit(LINES).map(this::line).collect(Collectors.joining("\n"))
				+ (obstacles.size() > LINES ? "\n…" : "");
	}

	private String line(Obstacle obstacle) {
		String field = obstacle.feature() == null ? "" : labels.label(obstacle.feature());
		return NLS.bind(pattern(obstacle), new Object[] { labels.label(obstacle.type()) + " " + obstacle.object(), field, obstacle.sentence() });
	}

	private static String pattern(Obstacle obstacle) {
		return switch (obstacle.reason()) {
			case CHANGED_SINCE -> obstacle.feature() == null ? Messages.obstacleChangedWhole : Messages.obstacleChanged;
			case GONE -> Messages.obstacleGone;
			case MOVED_SINCE -> Messages.obstacleMoved;
			case CONTAINER_GONE -> Messages.obstacleContainer;
			case OCCUPIED -> Messages.obstacleOccupied;
			case IN_USE -> Messages.obstacleInUse;
			case TARGET_GONE -> Messages.obstacleTarget;
			case ORDER_CHANGED -> Messages.obstacleOrder;
			case STEPS, FROZEN -> Messages.obstacleRule;
		};
	}
}
