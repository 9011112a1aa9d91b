/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.jiedui.report.tree.Chart;

/**
 * A chart of a workbook as Office Open XML has it: bound to the cells of its sheet, so that it follows when somebody corrects one.
 *
 * @param chart what is drawn
 * @param title above it
 * @param sheet the name of the sheet; categories are in its first column, series in those after it
 */
record XlsxChart(Chart chart, String title, String sheet) {

	static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
	static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

	private static final int HEAD = 2;
	private static final int FIRST = 3;
	private static final String CATEGORIES = "1001";
	private static final String VALUES = "1002";

	String xml() {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><c:chartSpace xmlns:c=\"" + CHART + "\" xmlns:a=\""
				+ DRAWING + "\"><c:roundedCorners val=\"0\"/><c:chart>");
		xml.append(title(title, 1_200)).append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>");
		xml.append(lines() ? "<c:lineChart><c:grouping val=\"standard\"/>"
				: "<c:barChart><c:barDir val=\"" + (lying() ? "bar" : "col") + "\"/><c:grouping val=\"" + (shares() ? "percentStacked" : "clustered") + "\"/>");
		xml.append("<c:varyColors val=\"0\"/>");
		for (int at = 0; at < chart.series().size(); at++) {
			series(xml, at);
		}
		xml.append(lines() ? "<c:marker val=\"1\"/>" : "<c:gapWidth val=\"60\"/>" + (shares() ? "<c:overlap val=\"100\"/>" : ""));
		xml.append("<c:axId val=\"" + CATEGORIES + "\"/><c:axId val=\"" + VALUES + "\"/>").append(lines() ? "</c:lineChart>" : "</c:barChart>");
		axes(xml);
		xml.append("</c:plotArea>");
		if (chart.series().size() > 1) {
			xml.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
		}
		return xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>").toString();
	}

	private boolean lines() {
		return chart.shape() == Chart.Shape.LINES;
	}

	private boolean shares() {
		return chart.shape() == Chart.Shape.SHARES;
	}

	private boolean lying() {
		return shares() || chart.shape() == Chart.Shape.BARS;
	}

	private void series(StringBuilder xml, int at) {
		Chart.Series series = chart.series().get(at);
		char column = (char) ('B' + at);
		xml.append("<c:ser><c:idx val=\"" + at + "\"/><c:order val=\"" + at + "\"/>");
		if (!series.label().isEmpty()) {
			xml.append("<c:tx>" + texts("$" + column + "$" + HEAD, List.of(series.label())) + "</c:tx>");
		}
		String colour = "<a:srgbClr val=\"" + String.format("%06X", Ink.of(at)) + "\"/>";
		if (lines()) {
			xml.append("<c:spPr><a:ln w=\"" + (at == 0 ? 28_575 : 19_050) + "\"><a:solidFill>" + colour + "</a:solidFill></a:ln></c:spPr><c:marker><c:symbol val=\""
					+ (at % 2 == 0 ? "square" : "diamond") + "\"/><c:size val=\"6\"/></c:marker>");
		} else {
			xml.append("<c:spPr><a:solidFill>" + colour + "</a:solidFill><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"4A5361\"/></a:solidFill></a:ln></c:spPr>"
					+ "<c:invertIfNegative val=\"0\"/>");
		}
		xml.append("<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
				+ "<c:showBubbleSize val=\"0\"/></c:dLbls>");
		xml.append("<c:cat>" + texts(rows('A'), chart.categories()) + "</c:cat><c:val>" + numbers(rows(column), series.points()) + "</c:val>");
		xml.append(lines() ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
	}

	private String rows(char column) {
		return "$" + column + "$" + FIRST + ":$" + column + "$" + (FIRST + chart.categories().size() - 1);
	}

	private String place(String cells) {
		return "<c:f>" + HtmlText.escape("'" + sheet + "'!" + cells) + "</c:f>";
	}

	private String texts(String cells, List<String> cached) {
		return "<c:strRef>" + place(cells) + "<c:strCache>" + points(cached.size(), at -> Optional.of(cached.get(at))) + "</c:strCache></c:strRef>";
	}

	private String numbers(String cells, List<Optional<Chart.Point>> cached) {
		return "<c:numRef>" + place(cells) + "<c:numCache><c:formatCode>#,##0.######</c:formatCode>"
				+ points(cached.size(), at -> cached.get(at).map(point -> point.value().toPlainString())) + "</c:numCache></c:numRef>";
	}

	private static String points(int count, IntFunction<Optional<String>> value) {
		StringBuilder points = new StringBuilder("<c:ptCount val=\"" + count + "\"/>");
		for (int at = 0; at < count; at++) {
			int index = at;
			value.apply(at).ifPresent(text -> points.append("<c:pt idx=\"" + index + "\"><c:v>" + HtmlText.escape(text) + "</c:v></c:pt>"));
		}
		return points.toString();
	}

	/** Bars that lie begin at the top, as their table does. */
	private void axes(StringBuilder xml) {
		xml.append("<c:catAx><c:axId val=\"" + CATEGORIES + "\"/><c:scaling><c:orientation val=\"" + (lying() ? "maxMin" : "minMax")
				+ "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + (lying() ? "l" : "b")
				+ "\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
				+ "<c:crossAx val=\"" + VALUES + "\"/><c:crosses val=\"autoZero\"/></c:catAx>");
		String unit = shares() ? "%" : chart.unit();
		xml.append("<c:valAx><c:axId val=\"" + VALUES + "\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/>"
				+ "<c:axPos val=\"" + (lying() ? "b" : "l") + "\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"DDE2E8\"/></a:solidFill></a:ln>"
				+ "</c:spPr></c:majorGridlines>" + (unit.isEmpty() ? "" : title(unit, 900)) + "<c:numFmt formatCode=\"" + (shares() ? "0%" : "#,##0.######")
				+ "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"" + CATEGORIES
				+ "\"/><c:crosses val=\"" + (lying() ? "max" : "autoZero") + "\"/></c:valAx>");
	}

	/** @param size in hundredths of a point */
	private static String title(String text, int size) {
		return "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"" + size + "\" b=\"0\"/></a:pPr><a:r><a:rPr sz=\"" + size + "\" b=\"0\"/><a:t>"
				+ HtmlText.escape(text) + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
	}
}
