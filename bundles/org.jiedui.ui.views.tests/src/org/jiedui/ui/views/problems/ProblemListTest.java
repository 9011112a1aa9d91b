/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;

import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.views.SampleBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemListTest {

	private final SampleBooks books = new SampleBooks();
	private final ProblemList problems = new ProblemList(new Labels(Locale.ENGLISH));

	@BeforeEach
	void collect() {
		LiveFindings findings = mock(LiveFindings.class);
		when(books.open().findings()).thenReturn(findings);
		when(findings.all()).thenReturn(List.of(
				new Finding("a", Severity.ERROR, books.named("Road"), JieduiPackage.Literals.PROGRAMME_RECORD__NAME, "Wrong name"),
				new Finding("b", Severity.WARNING, books.named("Bridge"), null, "Doubtful"),
				new Finding("b", Severity.WARNING, books.named("School"), null, "Doubtful")));
		problems.collect(List.of(books.open()));
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void groupsBySeverityTheWorstFirst() {
		assertThat(problems.severities()).containsExactly(Severity.ERROR, Severity.WARNING);
		assertThat(problems.of(Severity.WARNING)).hasSize(2);
		assertThat(problems.count()).isEqualTo(3);
	}

	@Test
	void namesObjectFieldAndProgramme() {
		Problem problem = problems.of(Severity.ERROR).getFirst();
		assertThat(problem.object()).isEqualTo("Road");
		assertThat(problem.field()).isEqualTo("Name");
		assertThat(problem.programme()).isEqualTo(books.open().name());
	}

	@Test
	void hidesWhatNobodyWantsToSeeButCountsIt() {
		problems.show(Severity.WARNING, false);
		assertThat(problems.severities()).containsExactly(Severity.ERROR);
		assertThat(problems.count(Severity.WARNING)).isEqualTo(2);
	}

	@Test
	void filtersByWords() {
		problems.filter("bridge");
		assertThat(problems.severities()).containsExactly(Severity.WARNING);
		assertThat(problems.of(Severity.WARNING)).extracting(Problem::object).containsExactly("Bridge");
	}
}
