/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jiedui.core.json.ProgrammeSource;
import org.jiedui.core.workspace.Location;
import org.jiedui.ui.books.BooksLease;
import org.slf4j.LoggerFactory;

/** Configures the workbench: one perspective, windows and editors that are restored. */
final class MainAdvisor extends WorkbenchAdvisor {

	private final CompletableFuture<FirstOpening> first;
	private final Location place;
	private final Collection<ProgrammeSource> samples;
	private final OpenParts openParts;

	/**
	 * @param first the books are opened meanwhile
	 * @param place where they lie
	 * @param samples what brings sample programmes
	 * @param openParts what was on the screen when the workspace was last in use
	 */
	MainAdvisor(CompletableFuture<FirstOpening> first, Location place, Collection<ProgrammeSource> samples, OpenParts openParts) {
		this.first = first;
		this.place = place;
		this.samples = samples;
		this.openParts = openParts;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		// From here on parts may ask for the books.
		first.join();
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return MainPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new MainWindowAdvisor(configurer, place);
	}

	@Override
	public void postStartup() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		workbench.getDisplay().asyncExec(new ViewTitles(workbench)::restore);
		FirstOpening begun = first.join();
		new FirstSteps(workbench, begun.opening(), samples, openParts.node()).begin(begun.attempt());
		new HandlerRefresh(workbench, begun.opening().books()).begin();
		// By now the editors that were restored have leases of their own.
		begun.ahead().forEach(BooksLease::close);
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
