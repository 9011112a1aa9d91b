/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.ui.sheet.model.Surroundings;

/** Imports a table in one commit. Cancelled, it imports nothing. */
final class ImportJob extends Job {

	private final Surroundings around;
	private final IntakeOrder order;
	private final ImportResult result;

	/** @param result tells the user what became of it */
	ImportJob(Surroundings around, IntakeOrder order, ImportResult result) {
		super(NLS.bind(Messages.importing, order.file().getFileName()));
		this.around = around;
		this.order = order;
		this.result = result;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			TableReport report = around.sheets().run(around.workspace(), order, around.labels(), row -> {
				// The dry run told of each row before.
			}, monitor);
			result.tell(order, report);
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (SheetRefusedException | WorkspaceException failed) {
			return Status.error(failed.getLocalizedMessage(), failed);
		}
	}
}
