/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.prompts.UserPrompts;

/** Tells what an import did, and leads to the history, where it can be taken back. From any thread. */
final class ImportResult {

	private static final String HISTORY = "org.jiedui.ui.views.history";

	private final IWorkbench workbench;

	ImportResult(IWorkbench workbench) {
		this.workbench = workbench;
	}

	void tell(IntakeOrder order, TableReport report) {
		workbench.getDisplay().asyncExec(() -> {
			if (!workbench.isClosing()) {
				ask(order, report);
			}
		});
	}

	private void ask(IntakeOrder order, TableReport report) {
		List<String> verbs = new ArrayList<>(List.of(Messages.close));
		List<Runnable> ways = new ArrayList<>(List.of(() -> {
			// The user knows now.
		}));
		if (!report.commits().isEmpty()) {
			verbs.add(Messages.showHistory);
			ways.add(() -> showHistory(report.commits().getFirst().part()));
		}
		if (report.rejects() != null) {
			verbs.add(Messages.openRejects);
			ways.add(() -> Program.launch(report.rejects().toString()));
		}
		OptionalInt choice = workbench.getService(UserPrompts.class).choose(NLS.bind(Messages.imported, order.file().getFileName()), text(report), verbs);
		choice.ifPresent(way -> ways.get(way).run());
	}

	private static String text(TableReport report) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.counts, new Object[] { report.count(Kind.ADDED), report.count(Kind.CHANGED), report.count(Kind.UNCHANGED) }));
		if (report.count(Kind.REFUSED) > 0) {
			lines.add(report.rejects() == null ? NLS.bind(Messages.refused, report.count(Kind.REFUSED))
					: NLS.bind(Messages.refusedInto, report.count(Kind.REFUSED), report.rejects()));
		}
		if (!report.commits().isEmpty()) {
			lines.add(NLS.bind(Messages.revertible, report.commits().getFirst()));
		}
		return String.join("\n", lines);
	}

	/** The history view follows the editor of the books. */
	private void showHistory(int part) {
		workbench.getService(EditorOpener.class).open(part);
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		try {
			window.getActivePage().showView(HISTORY);
		} catch (PartInitException e) {
			workbench.getService(UserPrompts.class).fail(Messages.showHistory, e.getLocalizedMessage(), e);
		}
	}
}
