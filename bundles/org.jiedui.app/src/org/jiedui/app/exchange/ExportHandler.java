/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.app.handlers.ActiveBooks;
import org.jiedui.core.json.ProgrammeExport;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.OpenBooks;

/** Writes the programme that is shown to a file, as it is saved. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(programme(context).isPresent());
	}

	private static Optional<OpenBooks> programme(Object context) {
		return ActiveBooks.in(context).filter(books -> books.programme().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		programme(event.getApplicationContext()).ifPresent(books -> {
			FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
			dialog.setText(NLS.bind(Messages.exportTitle, books.name()));
			dialog.setFilterExtensions(new String[] { "*.json" });
			dialog.setFilterNames(new String[] { Messages.programmeFiles });
			dialog.setFileName(books.name().replaceAll("[\\\\/:*?\"<>|]", "-") + ".json");
			dialog.setOverwrite(true);
			String file = dialog.open();
			if (file != null) {
				schedule(books, Path.of(file));
			}
		});
		return null;
	}

	private static void schedule(OpenBooks books, Path file) {
		Workspace workspace = books.session().workspace();
		int part = books.part();
		Job job = Job.create(NLS.bind(Messages.exporting, books.name()), (ICoreRunnable) monitor -> write(workspace, part, file));
		job.setUser(true);
		job.schedule();
	}

	private static void write(Workspace workspace, int part, Path file) throws CoreException {
		try (Session session = workspace.openSession(); OutputStream out = Files.newOutputStream(file)) {
			var programmes = session.load(Query.of(JieduiPackage.Literals.PROGRAMME).within(part)).stream().map(Programme.class::cast).toList();
			new ProgrammeExport(session).write(programmes, out);
		} catch (IOException | WorkspaceException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.exportFailed, file, e.getLocalizedMessage()), e));
		}
	}
}
