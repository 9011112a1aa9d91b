/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figure;

/** Figures as data for programs. */
final class FigureData {

	private FigureData() {
	}

	/** The name of the file and its figures. */
	static Map<String, Object> of(Article article) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("file", article.source().origin().name());
		data.put("checksum", article.source().origin().checksum());
		data.put("encoding", article.source().origin().encoding());
		data.put("figures", article.figures().stream().map(FigureData::of).toList());
		data.put("unreadable", article.source().damages().stream().map(each -> Map.of("start", each.start(), "text", each.text())).toList());
		return data;
	}

	/** One figure. */
	static Map<String, Object> of(Figure figure) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("text", figure.text());
		data.put("start", figure.start());
		data.put("value", figure.value());
		if (figure.high() != null) {
			data.put("high", figure.high());
		}
		data.put("unit", figure.unit());
		data.put("qualifier", figure.qualifier().code());
		data.put("basis", figure.basis().code());
		data.put("indicator", figure.indicator());
		data.put("kind", kind(figure));
		data.put("asOf", figure.asOf() == null ? null : figure.asOf().toString());
		if (figure.duplicateOf() != null) {
			data.put("duplicateOf", figure.duplicateOf());
		}
		return data;
	}

	static String kind(Figure figure) {
		return figure.kind().name().toLowerCase(Locale.ROOT);
	}

	/** The figures of several files with the file of each, for findings. */
	static List<Map<String, Object>> references(List<org.jiedui.evidence.reconcile.Claim> claims, boolean withFile) {
		return claims.stream().map(claim -> {
			Map<String, Object> data = new LinkedHashMap<>();
			if (withFile) {
				data.put("file", claim.article().source().origin().name());
			}
			data.put("index", claim.figure().index());
			data.put("text", claim.figure().text());
			data.put("start", claim.figure().start());
			return data;
		}).toList();
	}
}
