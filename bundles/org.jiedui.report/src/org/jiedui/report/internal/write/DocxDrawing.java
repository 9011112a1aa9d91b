/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import javax.xml.stream.XMLStreamException;

/** Places a picture in the line. */
final class DocxDrawing {

	/** English Metric Units of a pixel at 96 dpi. */
	private static final long PIXEL = 9_525;
	private static final long WIDEST = 620;
	/** Elements around the shape, the paragraph included. */
	private static final int OPEN = 7;
	private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

	private DocxDrawing() {
	}

	/**
	 * @param number of the picture, from 1
	 * @param width in pixels
	 * @param height in pixels
	 * @param text what it shows, for those who cannot see it
	 */
	static void write(DocxXml xml, int number, int width, int height, String text) throws XMLStreamException {
		long wide = Math.min(width, WIDEST) * PIXEL;
		String cx = String.valueOf(wide);
		String cy = String.valueOf(wide * height / Math.max(1, width));
		String id = String.valueOf(number);
		xml.startParagraph("Figure");
		xml.start("r");
		xml.start("drawing");
		xml.start("wp:inline", "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", ":distT", "0", ":distB", "0", ":distL",
				"0", ":distR", "0");
		xml.empty("wp:extent", ":cx", cx, ":cy", cy);
		xml.empty("wp:docPr", ":id", id, ":name", "Picture " + id, ":descr", PlainText.of(text));
		xml.start("a:graphic", "xmlns:a", DRAWING);
		xml.start("a:graphicData", ":uri", PICTURE);
		xml.start("pic:pic", "xmlns:pic", PICTURE);
		xml.start("pic:nvPicPr");
		xml.empty("pic:cNvPr", ":id", id, ":name", "image" + id + ".png");
		xml.empty("pic:cNvPicPr");
		xml.stop();
		xml.start("pic:blipFill");
		xml.empty("a:blip", "r:embed", "rIdImage" + id);
		xml.start("a:stretch");
		xml.empty("a:fillRect");
		xml.stop();
		xml.stop();
		xml.start("pic:spPr");
		xml.start("a:xfrm");
		xml.empty("a:off", ":x", "0", ":y", "0");
		xml.empty("a:ext", ":cx", cx, ":cy", cy);
		xml.stop();
		xml.start("a:prstGeom", ":prst", "rect");
		xml.empty("a:avLst");
		xml.stop();
		xml.stop();
		for (int open = 0; open < OPEN; open++) {
			xml.stop();
		}
	}
}
