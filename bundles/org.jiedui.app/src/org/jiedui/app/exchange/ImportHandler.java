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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.prompts.UserPrompts;

/** Imports programmes from files, and opens the first of them. Asks whether those that are there already shall become copies. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.importTitle);
		dialog.setFilterExtensions(new String[] { "*.json", "*" });
		dialog.setFilterNames(new String[] { Messages.programmeFiles, Messages.allFiles });
		if (dialog.open() != null) {
			List<URL> files = files(dialog);
			new Continuation<>(PlatformUI.getWorkbench().getService(Books.class).workspace()).then(workspace -> run(workspace, files));
		}
		return null;
	}

	private static List<URL> files(FileDialog dialog) {
		List<URL> files = new ArrayList<>();
		for (String name : dialog.getFileNames()) {
			try {
				files.add(Path.of(dialog.getFilterPath(), name).toUri().toURL());
			} catch (MalformedURLException e) {
				throw new IllegalStateException("Every path of the file system has an address", e);
			}
		}
		return files;
	}

	private static void run(Workspace workspace, List<URL> files) {
		schedule(new ProgrammeImportJob(Messages.importing, workspace, files), workspace);
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
