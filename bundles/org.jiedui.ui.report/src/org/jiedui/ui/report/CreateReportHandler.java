/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.report;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbench;
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
		OpenBooks active = Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenBooks.class);
		choice.programmes(books.programmes().stream().filter(each -> active == null || each.part() == active.part()).limit(1).toList());
		if (new ReportDialog(HandlerUtil.getActiveShell(event), choice, templates, books.programmes()).open() == Window.OK) {
			new ReportJob(reports, workspace, choice, prompts).schedule();
		}
		return null;
	}
}
