/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.reconcile.Finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A text, what a careful reader found in it, and what the product found. */
final class GoldArticle {

	private final List<GoldFigure> expected = new ArrayList<>();
	private final List<JsonNode> expectedFindings;
	private final String file;
	private final Map<Integer, Integer> found = new HashMap<>();
	private Article article;
	private List<Finding> findings = List.of();

	/**
	 * @param gold the file of the reader
	 * @param allFindings what the reader found that does not fit, in all texts
	 */
	GoldArticle(Path gold, JsonNode allFindings) throws IOException {
		JsonNode data = new ObjectMapper().readTree(gold.toFile());
		file = data.path("file").asText();
		data.path("figures").forEach(each -> expected.add(new GoldFigure(each)));
		String seed = String.valueOf(gold.getFileName()).replace(".json", "");
		expectedFindings = StreamSupport.stream(allFindings.spliterator(), false).filter(each -> each.path("seed").asText().equals(seed)).toList();
	}

	/** What the text is called. */
	String file() {
		return file;
	}

	/** Takes what the product found. */
	void compare(Article read, List<Finding> reconciled) {
		article = read;
		findings = reconciled;
		Set<Integer> taken = new HashSet<>();
		for (int index = 0; index < expected.size(); index++) {
			GoldFigure each = expected.get(index);
			int number = index;
			article.figures().stream().filter(figure -> !taken.contains(figure.index()) && each.isFoundAs(figure)).findFirst().ifPresent(figure -> {
				taken.add(figure.index());
				found.put(number, figure.index());
			});
		}
	}

	int expectedResults() {
		return (int) expected.stream().filter(GoldFigure::isResult).count();
	}

	int statedResults() {
		return (int) article.figures().stream().filter(Figure::isResult).count();
	}

	int foundResults() {
		return (int) found.entrySet().stream().filter(each -> expected.get(each.getKey()).isResult() && figure(each.getValue()).isResult()).count();
	}

	int foundAtAll() {
		return found.size();
	}

	int right(GoldFigure.Field field) {
		return (int) found.entrySet().stream().filter(each -> field.same().test(figure(each.getValue()), expected.get(each.getKey()).text(field.name())))
				.count();
	}

	int expectedFindings() {
		return expectedFindings.size();
	}

	/** Of the findings of the reader, those that one finding of the product covers with all its figures. */
	int raisedFindings() {
		return (int) expectedFindings.stream().filter(each -> findings.stream().anyMatch(finding -> covers(finding, each))).count();
	}

	/** Findings that are called errors where the reader has no error. */
	int falseErrors() {
		return (int) findings.stream().filter(finding -> finding.severity() == Severity.ERROR).filter(finding -> expectedFindings.stream()
				.noneMatch(each -> each.path("severity").asText().equals("error") && covers(finding, each))).count();
	}

	private boolean covers(Finding finding, JsonNode wanted) {
		Set<Integer> named = new HashSet<>();
		finding.claims().forEach(claim -> named.add(claim.figure().index()));
		for (JsonNode each : wanted.path("figures")) {
			if (!named.contains(found.getOrDefault(each.asInt(), -1))) {
				return false;
			}
		}
		return true;
	}

	private Figure figure(int index) {
		return article.figures().get(index);
	}
}
