/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jiedui.evidence.internal.repair.ReadingBuilder;
import org.jiedui.evidence.spi.Extract;
import org.jiedui.evidence.spi.Extract.Aside;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Collects the text of a page in the order of its markup, and where each character stands in it. For one page. */
final class PageText implements NodeVisitor {

	private static final Set<String> UNSEEN = Set.of("script", "style", "head", "noscript", "template", "textarea", "select", "button", "svg", "iframe");
	private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "header");
	private static final int LONGEST_ENTITY = 32;

	private final String markup;
	private final int[] points;
	private final ReadingBuilder text = new ReadingBuilder();
	private final List<Aside> aside = new ArrayList<>();
	private int unseen;
	private int around;
	private int aroundStart;

	PageText(String markup) {
		this.markup = markup;
		points = points(markup);
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof Element element) {
			if (isUnseen(element)) {
				unseen++;
			}
			if (AROUND.contains(element.normalName()) && around++ == 0) {
				aroundStart = text.length();
			}
			if (element.isBlock() || element.normalName().equals("br")) {
				breakLine();
			}
		} else if (node instanceof TextNode words && unseen == 0 && words.sourceRange().isTracked()) {
			take(words.sourceRange().start().pos(), words.sourceRange().end().pos());
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (element.isBlock()) {
				breakLine();
			}
			if (element.normalName().equals("td") || element.normalName().equals("th")) {
				text.append(' ', text.lastOrigin());
			}
			if (isUnseen(element)) {
				unseen--;
			}
			if (AROUND.contains(element.normalName()) && --around == 0) {
				aside.add(new Aside(aroundStart, text.length()));
			}
		}
	}

	Extract extract(String encoding) {
		return new Extract(markup, encoding, text.build(), aside);
	}

	private static boolean isUnseen(Element element) {
		return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
	}

	private void breakLine() {
		if (text.length() > 0 && text.last() != '\n') {
			text.append('\n', text.lastOrigin());
		}
	}

	private void take(int start, int end) {
		int index = Math.max(0, start);
		int stop = Math.min(end, markup.length());
		while (index < stop) {
			char each = markup.charAt(index);
			int semicolon = each == '&' ? markup.indexOf(';', index) : -1;
			if (semicolon > 0 && semicolon < stop && semicolon - index <= LONGEST_ENTITY) {
				String character = Parser.unescapeEntities(markup.substring(index, semicolon + 1), false);
				for (int part = 0; part < character.length(); part++) {
					text.append(character.charAt(part), points[index]);
				}
				index = semicolon + 1;
			} else {
				boolean blank = each == '\n' || each == '\r' || each == '\t';
				if (!blank || text.length() > 0 && text.last() != ' ' && text.last() != '\n') {
					text.append(blank ? ' ' : each, points[index]);
				}
				index++;
			}
		}
	}

	private static int[] points(String text) {
		int[] points = new int[text.length() + 1];
		int point = 0;
		for (int index = 0; index < text.length(); index++) {
			points[index] = point;
			if (!(Character.isHighSurrogate(text.charAt(index)) && index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1)))) {
				point++;
			}
		}
		points[text.length()] = point;
		return points;
	}
}
