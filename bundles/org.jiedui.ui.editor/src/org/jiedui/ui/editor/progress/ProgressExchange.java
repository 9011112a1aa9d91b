/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.ProgressSheet;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.grid.Questions;
import org.jiedui.ui.prompts.UserPrompts;

/** Sends the sheet out as a workbook, and reads one back: what it would change is shown before anything is written. UI thread only. */
public final class ProgressExchange {

	private final Session session;
	private final Questions questions;
	private final Supplier<ValueFormat> format;
	private final UserPrompts prompts;
	private final IShellProvider shell;
	private final FileExporters exporters;
	private final List<TableImporter> importers;

	/** What came of work on a file: an answer, or why there is none. */
	private record Answer<T>(T answer, String failure) {
	}

	/** Work on a file. */
	private interface FileWork<T> {
		T run() throws ExchangeException;
	}

	/**
	 * @param exporters write workbooks
	 * @param importers read them
	 */
	public ProgressExchange(Session session, Questions questions, Supplier<ValueFormat> format, UserPrompts prompts, IShellProvider shell,
			FileExporters exporters, List<TableImporter> importers) {
		this.session = session;
		this.questions = questions;
		this.format = format;
		this.prompts = prompts;
		this.shell = shell;
		this.exporters = exporters;
		this.importers = List.copyOf(importers);
	}

	/** Asks for a file and writes the sheet to it. */
	public void sendOut(ProgressRows rows) {
		if (isSaved(Messages.sendOut, rows)) {
			String name = NLS.bind(Messages.fileName, format.get().titles().title(rows.plan()), rows.month()).replaceAll("[\\\\/:*?\"<>|]", "-");
			file(SWT.SAVE, Messages.sendOut, name + SheetFile.ENDING).flatMap(file -> file.toWrite(prompts, Messages.sendOut))
					.ifPresent(file -> sendOut(rows, file));
		}
	}

	/** Asks for a file and shows what it brings. */
	public void readBack(ProgressRows rows) {
		if (isSaved(Messages.readBack, rows)) {
			file(SWT.OPEN, Messages.readBack, "").ifPresent(file -> readBack(rows, file.path()));
		}
	}

	private boolean isSaved(String title, ProgressRows rows) {
		if (rows.plan() == null || session.id(rows.plan()).isEmpty()) {
			prompts.inform(title, Messages.unsaved);
			return false;
		}
		if (session.isDirty()) {
			prompts.inform(title, Messages.saveFirst);
			return false;
		}
		return true;
	}

	private Optional<SheetFile> file(int style, String title, String name) {
		FileDialog dialog = new FileDialog(shell.getShell(), style);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*" + SheetFile.ENDING });
		dialog.setFilterNames(new String[] { Messages.workbooks });
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(SheetFile::new);
	}

	/** Writes the sheet to a file; the plan is saved. */
	public void sendOut(ProgressRows rows, Path file) {
		Optional<FileExporter> exporter = exporters.of(file);
		if (exporter.isEmpty()) {
			prompts.inform(Messages.sendOut, Messages.unavailable);
			return;
		}
		ExportOrder order = new ProgressSheet(session.workspace(), format.get()).order(session, rows.plan(), rows.party(), file);
		work(Messages.sending, Messages.sendOut, () -> exporter.get().export(order, null), report -> {
			String sentence = NLS.bind(Messages.sent, report.records(), file);
			if (prompts.choose(Messages.sendOut, sentence, List.of(Messages.close, Messages.open)).orElse(0) == 1) {
				Program.launch(file.toString());
			}
		});
	}

	/** Shows what a file brings, and takes it where the user says so; nothing in the books is unsaved. */
	public void readBack(ProgressRows rows, Path file) {
		Optional<TableImporter> importer = importers.stream().filter(each -> each.endings().contains(SheetFile.ENDING.substring(1))).findFirst();
		if (importer.isEmpty()) {
			prompts.inform(Messages.readBack, Messages.unavailable);
			return;
		}
		ObjectId plan = session.id(rows.plan()).orElseThrow();
		ProgressSheet sheet = new ProgressSheet(session.workspace(), format.get());
		work(Messages.reading, Messages.readBack, () -> sheet.look(importer.get(), file, plan, null), reading -> {
			if (reading.rows().isEmpty() && reading.refusals().isEmpty()) {
				prompts.inform(Messages.readBackTitle, Messages.nothing);
			} else if (new ReadBackDialog(shell.getShell(), reading, format.get()).open() == Window.OK) {
				work(Messages.reading, Messages.readBack,
						() -> sheet.take(importer.get(), file, plan, NLS.bind(Messages.taken, file.getFileName()), null), taken -> {
							// The books show by themselves what was saved.
							if (!taken.canBeTaken()) {
								prompts.inform(Messages.readBackTitle, String.join("\n", taken.refusals()));
							}
						});
			}
		});
	}

	private <T> void work(String name, String title, FileWork<T> work, Consumer<T> done) {
		questions.ask(name, () -> {
			try {
				return new Answer<>(work.run(), null);
			} catch (ExchangeException refused) {
				return new Answer<T>(null, refused.getMessage());
			}
		}, answer -> {
			if (answer.failure() == null) {
				done.accept(answer.answer());
			} else {
				prompts.inform(title, answer.failure());
			}
		}, () -> {
			// the user was told why the books cannot be read
		});
	}
}
