/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.dashboard.Dashboard;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;

/** Asks for tiles in a Job; the answer to a question that was followed by another one is not told. Its methods belong to the UI thread. */
public final class TileQuestion {

	private final Control owner;
	private final LedgerCatalog catalog;
	private final Consumer<Answer> answered;
	private Job running;

	/**
	 * What was found.
	 *
	 * @param years of which there is something to tell, the newest first
	 * @param year that is told
	 * @param tiles by module
	 */
	public record Answer(List<Integer> years, int year, Map<EPackage, List<Tile>> tiles) {
	}

	/**
	 * @param owner without which the answer is not wanted any more
	 * @param answered told on the UI thread
	 */
	public TileQuestion(Control owner, LedgerCatalog catalog, Consumer<Answer> answered) {
		this.owner = owner;
		this.catalog = catalog;
		this.answered = answered;
		owner.addDisposeListener(event -> cancel());
	}

	/**
	 * @param year empty for the newest of which there is something to tell
	 * @param quiet whether nobody need see that it is asked
	 */
	public void ask(Workspace workspace, List<Scope.Books> programmes, Optional<Integer> year, List<TileSource> sources, ValueFormat format,
			boolean quiet) {
		cancel();
		if (programmes.isEmpty()) {
			answered.accept(new Answer(List.of(), 0, Map.of()));
			return;
		}
		LocalDate today = LocalDate.now();
		Job job = new Job(Messages.Workspace_asking) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<Integer> years = Dashboard.years(new Scope(workspace, programmes, today.getYear(), today, catalog, format));
					int told = year.orElseGet(() -> years.isEmpty() ? today.getYear() : years.getFirst());
					Scope scope = new Scope(workspace, programmes, told, today, catalog, format);
					tell(this, new Answer(years, told, new Dashboard(sources).tiles(scope, monitor::isCanceled)), monitor);
					return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
				} catch (WorkspaceException failure) {
					return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(failure.getLocalizedMessage(), failure);
				}
			}
		};
		job.setSystem(quiet);
		job.setPriority(Job.SHORT);
		running = job;
		job.schedule();
	}

	private void tell(Job job, Answer answer, IProgressMonitor monitor) {
		if (!monitor.isCanceled() && !owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (running == job && !owner.isDisposed()) {
					running = null;
					answered.accept(answer);
				}
			});
		}
	}

	/** Whether there is no answer yet. */
	boolean isAsking() {
		return running != null;
	}

	private void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}
}
