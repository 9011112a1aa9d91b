/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.Collection;
import java.util.List;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jiedui.core.json.ProgrammeSource;
import org.jiedui.ui.books.BooksLease;
import org.slf4j.LoggerFactory;

/** Configures the workbench: one perspective, windows and editors that are restored. */
final class MainAdvisor extends WorkbenchAdvisor {

	private final BooksOpening opening;
	private final BooksOpening.Attempt first;
	private final Collection<ProgrammeSource> samples;
	private final OpenParts openParts;
	private final List<BooksLease> ahead;

	/**
	 * Reads what will be on the screen while the platform builds the window.
	 *
	 * @param first the first attempt to open the books, under way since before there was a window
	 * @param samples what brings sample programmes
	 * @param openParts what was on the screen when the workspace was last in use
	 */
	MainAdvisor(BooksOpening opening, BooksOpening.Attempt first, Collection<ProgrammeSource> samples, OpenParts openParts) {
		this.opening = opening;
		this.first = first;
		this.samples = samples;
		this.openParts = openParts;
		ahead = openParts.recall().stream().map(opening.books()::lease).toList();
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return MainPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new MainWindowAdvisor(configurer, first.place());
	}

	@Override
	public void postStartup() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		workbench.getDisplay().asyncExec(new ViewTitles(workbench)::restore);
		new FirstSteps(workbench, opening, samples, openParts.node()).begin(first);
		new HandlerRefresh(workbench, opening.books()).begin();
		// By now the editors that were restored have leases of their own.
		ahead.forEach(BooksLease::close);
	}

	@Override
	public boolean preShutdown() {
		openParts.remember(getWorkbenchConfigurer().getWorkbench());
		return super.preShutdown();
	}

	@Override
	public void eventLoopException(Throwable exception) {
		LoggerFactory.getLogger(MainAdvisor.class).error("An event was not handled", exception);
		super.eventLoopException(exception);
	}
}
