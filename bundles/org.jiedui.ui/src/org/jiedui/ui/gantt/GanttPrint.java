/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.function.BiFunction;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints a chart page by page, as wide as the paper. */
public final class GanttPrint {

	/** As many pixels as a page has on the screen at 96 dpi, so that texts have the size that they have there. */
	private static final double DPI = 96;

	private final BiFunction<Integer, Integer, GanttSheet> sheets;
	private final String name;

	/**
	 * @param name of the job, for the queue of the printer
	 * @param sheets makes the sheet for pages of a width and a height in pixels
	 */
	public GanttPrint(String name, BiFunction<Integer, Integer, GanttSheet> sheets) {
		this.name = name;
		this.sheets = sheets;
	}

	/**
	 * Prints; UI thread only.
	 *
	 * @return false when the printer takes no job
	 */
	public boolean print(PrinterData chosen, LocalDate today) {
		Printer printer = new Printer(chosen);
		try {
			Rectangle paper = printer.getClientArea();
			Point resolution = printer.getDPI();
			float factor = (float) (resolution.x / DPI);
			GanttSheet sheet = sheets.apply((int) (paper.width / factor), (int) (paper.height / factor));
			if (!printer.startJob(name)) {
				return false;
			}
			for (int page = 0; page < sheet.pages(); page++) {
				if (printer.startPage()) {
					page(printer, sheet, page, factor, today);
					printer.endPage();
				}
			}
			printer.endJob();
			return true;
		} finally {
			printer.dispose();
		}
	}

	private static void page(Printer printer, GanttSheet sheet, int page, float factor, LocalDate today) {
		GC gc = new GC(printer);
		Transform scaled = new Transform(printer);
		try {
			scaled.scale(factor, factor);
			gc.setTransform(scaled);
			sheet.paint(gc, page, today);
		} finally {
			scaled.dispose();
			gc.dispose();
		}
	}
}
