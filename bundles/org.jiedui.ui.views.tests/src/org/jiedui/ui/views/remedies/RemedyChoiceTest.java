/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.QuickFixes;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.views.SampleBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemedyChoiceTest {

	private static final ValueFormat FORMAT = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);

	private final SampleBooks books = new SampleBooks();

	@AfterEach
	void close() {
		books.close();
	}

	/** Offers the same for every finding of the rule, and to some a thing that the model forbids. */
	private static final class Completes implements QuickFix {

		@Override
		public Set<String> rules() {
			return Set.of("known");
		}

		@Override
		public List<Remedy> remedies(Finding finding, ValueFormat format) {
			return List.of(Remedy.of("Complete", finding.object(), Literals.PROJECT__STAGE, ProjectStage.COMPLETED),
					Remedy.of("Compute", finding.object(), Literals.PAIRING__SHAPE, null));
		}
	}

	private RemedyChoice choice(String rule, String... projects) {
		List<Finding> findings = List.of(projects).stream()
				.map(name -> new Finding(rule, Severity.WARNING, books.named(name), Literals.PROJECT__STAGE, "Not completed")).toList();
		return new RemedyChoice(new FocusedFindings(books.open(), findings), new QuickFixes(List.of(new Completes())), FORMAT);
	}

	private ProjectStage stage(String name) {
		return ((Project) books.named(name)).getStage();
	}

	@Test
	void mendsAllThatAreAlikeInOneStep() {
		RemedyChoice choice = choice("known", "Road", "Bridge");
		assertThat(choice.labels()).containsExactly("Complete");
		assertThat(choice.count("Complete")).isEqualTo(2);
		choice.execute("Complete");
		assertThat(stage("Road")).isEqualTo(ProjectStage.COMPLETED);
		assertThat(stage("Bridge")).isEqualTo(ProjectStage.COMPLETED);
		var stack = books.open().session().editingDomain().getCommandStack();
		assertThat(stack.getUndoCommand().getLabel()).isEqualTo("Complete");
		stack.undo();
		assertThat(stage("Road")).isEqualTo(ProjectStage.PROPOSED);
		assertThat(stage("Bridge")).isEqualTo(ProjectStage.PROPOSED);
	}

	@Test
	void offersNothingWhereNobodyKnowsAWay() {
		assertThat(choice("unknown", "Road").labels()).isEmpty();
	}
}
