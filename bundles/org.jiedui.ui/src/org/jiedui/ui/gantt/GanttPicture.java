/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Writes a chart as PNG: one picture, or, where a picture would be too large for many programs, one for each page. */
public final class GanttPicture {

	private static final String SUFFIX = ".png";

	private final GanttSheet sheet;
	private final int width;

	/** @param width of the pages of the sheet, in pixels */
	public GanttPicture(GanttSheet sheet, int width) {
		this.sheet = sheet;
		this.width = width;
	}

	/**
	 * Writes the pictures. UI thread only.
	 *
	 * @param file where the first goes; the names of the others have the number of the page before their suffix
	 * @return what was written
	 * @throws org.eclipse.swt.SWTException if a file cannot be written
	 */
	public List<Path> write(Display display, Path file, LocalDate today) {
		List<Path> written = new ArrayList<>();
		for (int page = 0; page < sheet.pages(); page++) {
			Path target = page == 0 ? file : numbered(file, page + 1);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { picture(display, page, today) };
			loader.save(target.toString(), SWT.IMAGE_PNG);
			written.add(target);
		}
		return written;
	}

	private ImageData picture(Display display, int page, LocalDate today) {
		Image image = new Image(display, width, sheet.height(page));
		GC gc = new GC(image);
		try {
			gc.setFont(display.getSystemFont());
			sheet.paint(gc, page, today);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static Path numbered(Path file, int page) {
		String name = file.getFileName().toString();
		String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
		return file.resolveSibling(stem + "-" + page + SUFFIX);
	}
}
