/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.ui.gantt.GanttPicture;
import org.jiedui.ui.gantt.GanttPrint;
import org.jiedui.ui.gantt.GanttSheet;
import org.jiedui.ui.prompts.UserPrompts;

/** The chart of a plan as a picture and on paper, with the names of the tasks that are shown. UI thread only. */
public final class PlanOutput {

	private static final int WIDTH = 1800;
	/** More lines than that make a picture that many programs do not open. */
	private static final int LINES = 1_000;

	private final PlanChart content;
	private final Supplier<String> title;
	private final UserPrompts prompts;

	/** @param title what stands above the chart */
	public PlanOutput(PlanChart content, Supplier<String> title, UserPrompts prompts) {
		this.content = content;
		this.title = title;
		this.prompts = prompts;
	}

	/** Asks for a file and writes the picture. */
	public void picture(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.output_picture);
		dialog.setFilterExtensions(new String[] { "*.png" });
		dialog.setFileName(title.get().replaceAll("[\\\\/:*?\"<>|]", " ") + ".png");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				write(shell.getDisplay(), Path.of(chosen));
			} catch (SWTException e) {
				prompts.fail(Messages.output_picture, NLS.bind(Messages.output_notWritten, chosen), e);
			}
		}
	}

	/**
	 * Writes the picture; where there are very many lines, several.
	 *
	 * @return the files
	 * @throws SWTException if a file cannot be written
	 */
	public List<Path> write(Display display, Path file) {
		return new GanttPicture(sheet(WIDTH, GanttSheet.heightFor(LINES)), WIDTH).write(display, file, LocalDate.now());
	}

	/** Asks for a printer and prints. */
	public void print(Shell shell) {
		PrinterData printer = new PrintDialog(shell).open();
		if (printer != null) {
			try {
				if (!new GanttPrint(title.get(), this::sheet).print(printer, LocalDate.now())) {
					prompts.inform(Messages.output_print, Messages.output_noJob);
				}
			} catch (SWTException e) {
				prompts.fail(Messages.output_print, Messages.output_noJob, e);
			}
		}
	}

	private GanttSheet sheet(int width, int height) {
		return new GanttSheet(content, content.names(), title.get(), width, height);
	}
}
