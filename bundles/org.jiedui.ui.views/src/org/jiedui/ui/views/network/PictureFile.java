/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/** Writes all of a network into a file, as a drawing or as an image, on white paper. */
final class PictureFile {

	/** More would not fit into memory on small machines. */
	private static final double MOST_PIXELS = 60_000_000;
	private static final double LONGEST = 30_000;

	private final Drawing drawing;
	private final NetworkTexts texts;

	PictureFile(Drawing drawing, NetworkTexts texts) {
		this.drawing = drawing;
		this.texts = texts;
	}

	/** Whether it can be written as an image. */
	boolean fitsImage() {
		return drawing.width() * drawing.height() <= MOST_PIXELS && Math.max(drawing.width(), drawing.height()) <= LONGEST;
	}

	/** In pixels. */
	Point size() {
		return new Point((int) Math.max(1, Math.ceil(drawing.width())), (int) Math.max(1, Math.ceil(drawing.height())));
	}

	private void paint(Ink ink) {
		Box all = new Box(0, 0, drawing.width(), drawing.height());
		NetworkPainter painter = new NetworkPainter(drawing, texts);
		painter.paint(ink, all, OptionalInt.empty());
		painter.paintHeads(ink, all);
	}

	/** The drawing as SVG. */
	String svg() {
		SvgInk ink = new SvgInk(drawing.width(), drawing.height(), texts.summary(drawing.graph()));
		paint(ink);
		return ink.finish();
	}

	void writeSvg(Path file) throws IOException {
		Files.writeString(file, svg(), StandardCharsets.UTF_8);
	}

	/** UI thread. */
	void writePng(Path file, Font font) throws IOException {
		Display display = Display.getCurrent();
		Image image = new Image(display, size().x, size().y);
		GC gc = new GC(image);
		try {
			Color paper = display.getSystemColor(SWT.COLOR_WHITE);
			gc.setBackground(paper);
			gc.fillRectangle(image.getBounds());
			GcInk ink = new GcInk(gc, new Palette(paperColors(display)), Viewport.START, font, display.getSystemColor(SWT.COLOR_BLACK), paper);
			paint(ink);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			try (var out = Files.newOutputStream(file)) {
				loader.save(out, SWT.IMAGE_PNG);
			}
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Those of a light theme, whatever the theme of the screen is. */
	private static ColorRegistry paperColors(Display display) {
		ColorRegistry registry = new ColorRegistry(display);
		Stream.of(Tone.values()).forEach(tone -> registry.put(tone.id(), tone.standard(false)));
		return registry;
	}
}
