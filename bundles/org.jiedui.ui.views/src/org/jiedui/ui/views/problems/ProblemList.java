/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.ui.books.OpenBooks;

/** What the view lists: the findings of all open books, by severity, without what the user does not want to see. Independent of any screen. */
final class ProblemList {

	private final Labels labels;
	private final Titles titles;
	private final Set<Severity> shown = EnumSet.allOf(Severity.class);
	private String words = "";
	private final Map<Severity, List<Problem>> problems = new EnumMap<>(Severity.class);

	ProblemList(Labels labels) {
		this.labels = labels;
		titles = new Titles(labels);
	}

	/** Shows problems of a severity, or not. */
	void show(Severity severity, boolean wanted) {
		if (wanted) {
			shown.add(severity);
		} else {
			shown.remove(severity);
		}
	}

	boolean isShown(Severity severity) {
		return shown.contains(severity);
	}

	/** Shows only problems in which these words occur. */
	void filter(String text) {
		words = text.strip().toLowerCase(Locale.ROOT);
	}

	/** Collects what is found now. */
	void collect(Collection<OpenBooks> books) {
		problems.clear();
		for (OpenBooks open : books) {
			for (Finding finding : open.findings().all()) {
				problems.computeIfAbsent(finding.severity(), each -> new ArrayList<>()).add(problem(open, finding));
			}
		}
	}

	private Problem problem(OpenBooks open, Finding finding) {
		String field = finding.feature() == null ? "" : labels.label(finding.feature());
		return new Problem(open, finding, titles.title(finding.object()), field);
	}

	/** The severities that have something to show, the worst first. */
	List<Severity> severities() {
		return problems.keySet().stream().filter(severity -> !of(severity).isEmpty()).toList();
	}

	/** The problems of a severity that are to be shown. */
	List<Problem> of(Severity severity) {
		return isShown(severity) ? problems.getOrDefault(severity, List.of()).stream().filter(this::matches).toList() : List.of();
	}

	private boolean matches(Problem problem) {
		String text = problem.message() + " " + problem.object() + " " + problem.programme();
		return words.isEmpty() || text.toLowerCase(Locale.ROOT).contains(words);
	}

	/** How many problems of a severity there are, shown or not. */
	int count(Severity severity) {
		return problems.getOrDefault(severity, List.of()).size();
	}

	/** How many problems there are at all. */
	int count() {
		return problems.values().stream().mapToInt(List::size).sum();
	}
}
