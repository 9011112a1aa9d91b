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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.views.Unexpected;

/** Imports programmes from files, and opens the first of them. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.importTitle);
		dialog.setFilterExtensions(new String[] { "*.json", "*" });
		dialog.setFilterNames(new String[] { Messages.programmeFiles, Messages.allFiles });
		if (dialog.open() != null) {
			List<URL> files = files(dialog);
			PlatformUI.getWorkbench().getService(Books.class).workspace().thenAccept(workspace -> run(workspace, files))
					.exceptionally(Unexpected::tell);
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
		IWorkbench workbench = PlatformUI.getWorkbench();
		ProgrammeImportJob job = new ProgrammeImportJob(Messages.importing, workspace, files);
		job.addJobChangeListener(IJobChangeListener.onDone(done -> workbench.getDisplay()
				.asyncExec(() -> job.first().ifPresent(programme -> workbench.getService(EditorOpener.class).open(programme.part())))));
		job.schedule();
	}
}
