/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.exchange.FileIntake;
import org.jiedui.ui.prompts.UserPrompts;
import org.osgi.service.component.annotations.Component;

/** Imports whole programmes, and opens the first of them. Asks whether those that are there already shall become copies. */
@Component
public final class ProgrammeFiles implements FileIntake {

	@Override
	public String label() {
		return Messages.programmeFiles;
	}

	@Override
	public List<String> endings() {
		return List.of("json");
	}

	@Override
	public void begin(Shell shell, Workspace workspace, List<Path> files) {
		schedule(new ProgrammeImportJob(Messages.importing, workspace, addresses(files)), workspace);
	}

	private static List<URL> addresses(List<Path> files) {
		List<URL> addresses = new ArrayList<>();
		for (Path file : files) {
			try {
				addresses.add(file.toUri().toURL());
			} catch (MalformedURLException e) {
				throw new IllegalStateException("Every path of the file system has an address", e);
			}
		}
		return addresses;
	}

	private static void schedule(ProgrammeImportJob job, Workspace workspace) {
		job.addJobChangeListener(IJobChangeListener.onDone(
				done -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> finish(job, workspace))));
		job.schedule();
	}

	private static void finish(ProgrammeImportJob job, Workspace workspace) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		job.first().ifPresent(programme -> workbench.getService(EditorOpener.class).open(programme.part()));
		if (job.taken().isEmpty()) {
			return;
		}
		String question = NLS.bind(Messages.importTaken, String.join(Messages.importTakenSeparator, job.taken().values()));
		if (workbench.getService(UserPrompts.class).confirm(Messages.importTitle, question, Messages.importCopy)) {
			schedule(new ProgrammeImportJob(Messages.importing, workspace, List.copyOf(job.taken().keySet()), true), workspace);
		}
	}
}
