/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.report;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.Reports;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.prompts.UserPrompts;

/** Writes the reports that were chosen, can be cancelled between rows, and offers to open them. */
final class ReportJob extends Job {

	private static final int EACH = 1_000;

	private final Reports reports;
	private final Workspace workspace;
	private final ReportChoice choice;
	private final UserPrompts prompts;

	ReportJob(Reports reports, Workspace workspace, ReportChoice choice, UserPrompts prompts) {
		super(Messages.writing);
		this.reports = reports;
		this.workspace = workspace;
		this.choice = choice;
		this.prompts = prompts;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, choice.programmes().size() * EACH);
		ValueFormat format = new ValueFormat(new Labels(Locale.of(choice.language())), MoneyScale.TEN_THOUSAND);
		try {
			for (ProgrammeEntry each : choice.programmes()) {
				progress.subTask(each.name());
				ReportOrder order = new ReportOrder(workspace, each.id(), each.name(), choice.period(), format, progress.split(EACH));
				Reports.write(reports.compose(choice.template(), order), choice.format(), choice.file(each));
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::offer);
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (TemplateException | ExchangeException | WorkspaceException failed) {
			return Status.error(failed.getLocalizedMessage(), failed);
		}
	}

	private void offer() {
		String text = choice.several() ? NLS.bind(Messages.done, choice.programmes().size(), choice.place()) : NLS.bind(Messages.doneOne, choice.place());
		if (prompts.choose(Messages.title, text, List.of(Messages.close, Messages.open)).orElse(0) == 1) {
			Program.launch(choice.place().toString());
		}
	}
}
