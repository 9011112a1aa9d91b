/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charts of a workbook. The library that writes workbooks knows pictures but no charts: each sheet with a chart is given a picture of nothing,
 * whose place the chart takes when the file is copied.
 */
final class XlsxCharts {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
	private static final String TYPES = "[Content_Types].xml";
	private static final Pattern PLACE = Pattern.compile("xl/drawings/(?:_rels/)?drawing(\\d+)\\.xml(?:\\.rels)?|xl/media/image(\\d+)_\\d+\\.png");
	/** Of a sheet, so large is a chart. */
	private static final int ROWS = 20;
	private static final int COLUMNS = 10;

	private final Map<Integer, XlsxChart> charts = new TreeMap<>();
	private final Map<Integer, Integer> columns = new TreeMap<>();

	/**
	 * A chart of a sheet.
	 *
	 * @param sheet the number of the sheet, from 1
	 * @param column of the sheet in which it begins, from 0
	 */
	void add(int sheet, int column, XlsxChart chart) {
		charts.put(sheet, chart);
		columns.put(sheet, column);
	}

	/** Whether a file of the workbook is not to be copied. */
	boolean drops(String name) {
		return name.startsWith("xl/media/") && sheet(name).isPresent();
	}

	/** What stands in the place of a file; empty where it stays as it is. */
	Optional<byte[]> instead(String name, byte[] before) {
		if (name.equals(TYPES)) {
			return charts.isEmpty() ? Optional.empty() : Optional.of(types(new String(before, StandardCharsets.UTF_8)));
		}
		return sheet(name).map(sheet -> (name.endsWith(".rels") ? relation(sheet) : drawing(sheet)).getBytes(StandardCharsets.UTF_8));
	}

	/** Whether {@link #instead} has something for a file. */
	boolean changes(String name) {
		return !charts.isEmpty() && name.equals(TYPES) || sheet(name).isPresent();
	}

	/** The files that the charts need besides, by name. */
	Map<String, byte[]> files() {
		Map<String, byte[]> files = new TreeMap<>();
		charts.forEach((sheet, chart) -> files.put("xl/charts/chart" + sheet + ".xml", chart.xml().getBytes(StandardCharsets.UTF_8)));
		return files;
	}

	private Optional<Integer> sheet(String name) {
		Matcher place = PLACE.matcher(name);
		if (!place.matches()) {
			return Optional.empty();
		}
		return Optional.of(Integer.valueOf(place.group(1) == null ? place.group(2) : place.group(1))).filter(charts::containsKey);
	}

	private byte[] types(String before) {
		StringBuilder more = new StringBuilder();
		charts.keySet().forEach(sheet -> more.append("<Override PartName=\"/xl/charts/chart" + sheet
				+ ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"));
		return before.replace("</Types>", more + "</Types>").getBytes(StandardCharsets.UTF_8);
	}

	private static String relation(int sheet) {
		return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
				+ " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart\" Target=\"../charts/chart" + sheet
				+ ".xml\"/></Relationships>";
	}

	private String drawing(int sheet) {
		int column = columns.get(sheet);
		return HEAD + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"" + XlsxChart.DRAWING
				+ "\"><xdr:twoCellAnchor>" + corner("from", column, 1) + corner("to", column + COLUMNS, 1 + ROWS)
				+ "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"Chart " + sheet + "\" descr=\""
				+ HtmlText.escape(charts.get(sheet).title()) + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
				+ "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + XlsxChart.CHART + "\"><c:chart xmlns:c=\"" + XlsxChart.CHART
				+ "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/></a:graphicData></a:graphic>"
				+ "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";
	}

	private static String corner(String name, int column, int row) {
		return "<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name
				+ ">";
	}
}
