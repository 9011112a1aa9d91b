/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.ReportTemplate;
import org.jiedui.report.Reports;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Asks what is to be reported, and has it written. */
public final class CreateReportHandler extends AbstractHandler {

	private static final String FOLDER = "folder";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Books books = workbench.getService(Books.class);
		UserPrompts prompts = workbench.getService(UserPrompts.class);
		if (books.programmes().isEmpty()) {
			prompts.inform(Messages.title, Messages.noProgramme);
			return null;
		}
		// There are programmes, so the workspace is open.
		Workspace workspace = books.workspace().join();
		String language = workbench.getService(Settings.class).valueFormat().labels().language();
		BundleContext context = FrameworkUtil.getBundle(CreateReportHandler.class).getBundleContext();
		Reports reports = context.getService(context.getServiceReference(Reports.class));
		List<String> complaints = new ArrayList<>();
		Optional<Path> folder = new Location(workspace.location()).folder();
		List<ReportTemplate> templates = reports.templates(folder, language, complaints);
		if (!complaints.isEmpty()) {
			prompts.inform(Messages.title, String.join("\n", complaints));
		}
		ReportChoice choice = new ReportChoice(ReportPeriod.of(Year.now().getValue() - 1), language);
		OpenBooks active = Adapters.adapt(editor(workbench, event), OpenBooks.class);
		choice.programmes(books.programmes().stream().filter(each -> active == null || each.part() == active.part()).limit(1).toList());
		IDialogSettings memory = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CreateReportHandler.class)).getDialogSettings();
		if (new ReportDialog(shell(workbench, event), choice, prompts, lastFolder(memory), templates, books.programmes()).open() == Window.OK) {
			memory.put(FOLDER, (choice.several() ? choice.place() : choice.place().toAbsolutePath().getParent()).toString());
			new ReportJob(reports, workspace, choice, prompts).schedule();
		}
		return null;
	}

	/** The window of the command; also where none has the focus. */
	private static Shell shell(IWorkbench workbench, ExecutionEvent event) {
		Shell active = HandlerUtil.getActiveShell(event);
		return active != null || workbench.getWorkbenchWindowCount() == 0 ? active : workbench.getWorkbenchWindows()[0].getShell();
	}

	/** The editor in front; also where no window has the focus. */
	private static IEditorPart editor(IWorkbench workbench, ExecutionEvent event) {
		IEditorPart active = HandlerUtil.getActiveEditor(event);
		IWorkbenchPage page = workbench.getWorkbenchWindowCount() == 0 ? null : workbench.getWorkbenchWindows()[0].getActivePage();
		return active != null || page == null ? active : page.getActiveEditor();
	}

	/** Where somebody wrote a report last; at first the home. */
	private static Path lastFolder(IDialogSettings memory) {
		return Optional.ofNullable(memory.get(FOLDER)).map(Path::of).filter(Files::isDirectory).orElse(Path.of(System.getProperty("user.home")));
	}
}
