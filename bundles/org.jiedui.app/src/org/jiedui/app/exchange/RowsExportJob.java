/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.ui.prompts.UserPrompts;

/** Writes rows to a file and offers to open it. Cancelled, it leaves an older file as it was. */
final class RowsExportJob extends Job {

	private final FileExporter exporter;
	private final ExportOrder order;
	private final UserPrompts prompts;

	/** @param name what the Progress view shows */
	RowsExportJob(String name, FileExporter exporter, ExportOrder order, UserPrompts prompts) {
		super(name);
		this.exporter = exporter;
		this.order = order;
		this.prompts = prompts;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ExportReport report = exporter.export(order, monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(report));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (ExchangeException | WorkspaceException failed) {
			return Status.error(failed.getLocalizedMessage(), failed);
		}
	}

	private void tell(ExportReport report) {
		String text = NLS.bind(Messages.exportedRows, report.records() + report.parties(), order.file());
		if (prompts.choose(getName(), text, List.of(Messages.close, Messages.openFile)).orElse(0) == 1) {
			Program.launch(order.file().toString());
		}
	}
}
