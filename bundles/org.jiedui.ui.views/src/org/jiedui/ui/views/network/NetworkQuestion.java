/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;

/** Reads and lays out a network in a Job; a later question takes the place of an earlier one. Its methods belong to the UI thread. */
final class NetworkQuestion {

	private final Control owner;
	private final Consumer<Answer> answered;
	private Job running;
	private Network known;
	private List<Integer> knownParts = List.of();

	/** A network and how it is drawn. */
	record Answer(Network network, Drawing drawing) {
	}

	/**
	 * @param owner without which the answer is not wanted any more
	 * @param answered told on the UI thread
	 */
	NetworkQuestion(Control owner, Consumer<Answer> answered) {
		this.owner = owner;
		this.answered = answered;
		owner.addDisposeListener(event -> cancel());
	}

	/** What was read is not true any more. */
	void forget() {
		known = null;
	}

	boolean isAsking() {
		return running != null;
	}

	/** @param widths how wide names are */
	void ask(Workspace workspace, NetworkChoice choice, CharacterWidths widths) {
		cancel();
		Network read = choice.parts().equals(knownParts) ? known : null;
		Job job = new Job(Messages.Network_arranging) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Network network = read == null ? new NetworkReader().read(workspace, choice.parts()) : read;
					Graph graph = new GraphBuilder(network, choice.filter(), choice.folded()).build();
					Drawing drawing = new NetworkLayout(widths).of(graph, monitor::isCanceled);
					if (monitor.isCanceled()) {
						return Status.CANCEL_STATUS;
					}
					tell(this, choice, new Answer(network, drawing));
					return Status.OK_STATUS;
				} catch (WorkspaceException failure) {
					return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(failure.getLocalizedMessage(), failure);
				}
			}
		};
		job.setPriority(Job.SHORT);
		running = job;
		job.schedule();
	}

	private void tell(Job job, NetworkChoice choice, Answer answer) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (running == job && !owner.isDisposed()) {
					running = null;
					known = answer.network();
					knownParts = choice.parts();
					answered.accept(answer);
				}
			});
		}
	}

	private void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}
}
