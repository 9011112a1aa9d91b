/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.views.ActiveBooks;

/** Writes the programme that is selected or shown to a file, as it is saved. Its books need not be loaded for that. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(programme(context).isPresent());
	}

	private static Optional<ProgrammeEntry> programme(Object context) {
		Books books = PlatformUI.getWorkbench().getService(Books.class);
		return ActiveBooks.in(context)
				.flatMap(active -> books.programmes().stream().filter(entry -> entry.part() == active.books().part()).findFirst());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		programme(event.getApplicationContext()).filter(ExportHandler::settled).ifPresent(programme -> {
			FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
			dialog.setText(NLS.bind(Messages.exportTitle, programme.name()));
			dialog.setFilterExtensions(new String[] { "*.xlsx", "*.json" });
			dialog.setFilterNames(new String[] { Messages.workbooks, Messages.programmeFiles });
			dialog.setFileName(programme.name().replaceAll("[\\\\/:*?\"<>|]", "-") + ".xlsx");
			dialog.setOverwrite(true);
			String file = dialog.open();
			if (file != null) {
				export(programme, Path.of(file));
			}
		});
		return null;
	}

	/** The file has only what is saved, so unsaved changes are asked about first. */
	private static boolean settled(ProgrammeEntry programme) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		UnsavedChanges unsaved = new UnsavedChanges(workbench.getService(UserPrompts.class));
		return workbench.getService(Books.class).loaded(programme.part()).map(unsaved::settle).orElse(true);
	}

	private static void export(ProgrammeEntry programme, Path file) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		UserPrompts prompts = workbench.getService(UserPrompts.class);
		String title = NLS.bind(Messages.exportTitle, programme.name());
		Optional<FileExporter> exporter = workbench.getService(FileExporters.class).of(file);
		if (exporter.isEmpty()) {
			prompts.inform(title, NLS.bind(Messages.exportUnknownKind, file.getFileName()));
			return;
		}
		Optional<Boolean> personal = new PersonalData(prompts).wanted(title, exporter.get());
		// There are programmes, so the workspace is open.
		Workspace workspace = workbench.getService(Books.class).workspace().join();
		ValueFormat format = workbench.getService(Settings.class).valueFormat();
		personal.map(shown -> new ExportOrder(workspace, file, format).within(Set.of(programme.id())).personal(shown))
				.ifPresent(order -> schedule(programme, exporter.get(), order));
	}

	private static void schedule(ProgrammeEntry programme, FileExporter exporter, ExportOrder order) {
		Job job = Job.create(NLS.bind(Messages.exporting, programme.name()), (ICoreRunnable) monitor -> write(exporter, order, monitor));
		job.setUser(true);
		job.schedule();
	}

	private static void write(FileExporter exporter, ExportOrder order, IProgressMonitor monitor) throws CoreException {
		try {
			exporter.export(order, monitor);
		} catch (ExchangeException | WorkspaceException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}
}
