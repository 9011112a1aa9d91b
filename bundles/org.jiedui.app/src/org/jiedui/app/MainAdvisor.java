/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jiedui.core.json.ProgrammeSource;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.Books;
import org.slf4j.LoggerFactory;

/** Configures the workbench: one perspective, windows and editors that are restored. */
final class MainAdvisor extends WorkbenchAdvisor {

	private final Books books;
	private final Path folder;
	private final CompletableFuture<Workspace> opening;
	private final Collection<ProgrammeSource> samples;

	/**
	 * @param opening the first attempt to open the books, under way since before there was a window
	 * @param samples what brings sample programmes
	 */
	MainAdvisor(Books books, Path folder, CompletableFuture<Workspace> opening, Collection<ProgrammeSource> samples) {
		this.books = books;
		this.folder = folder;
		this.opening = opening;
		this.samples = samples;
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
		return new MainWindowAdvisor(configurer, folder);
	}

	@Override
	public void postStartup() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		workbench.getDisplay().asyncExec(new ViewTitles(workbench)::restore);
		new FirstSteps(workbench, books, samples).begin(opening, folder);
		new HandlerRefresh(workbench, books).begin();
	}

	@Override
	public void eventLoopException(Throwable exception) {
		LoggerFactory.getLogger(MainAdvisor.class).error("An event was not handled", exception);
		super.eventLoopException(exception);
	}
}
