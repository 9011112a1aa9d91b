/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.AssessmentState;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.fixture.AssessedBooks;
import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands are executed, undone and done again. */
class EntriesTest {

	private final AssessedBooks books = new AssessedBooks();
	private IndicatorSystem system;
	private Assessment assessment;

	@BeforeEach
	void read() throws Exception {
		system = SystemText.right().read();
		assessment = books.saved(system);
	}

	@AfterEach
	void close() {
		books.close();
	}

	private Map<Score, Map<EStructuralFeature, Object>> points() {
		return Map.of(score("plan"), Map.of(Literals.SCORE__POINTS_SELF, Quantity.of(4)), score("effect"), Map.of(Literals.SCORE__POINTS_SUPERIOR,
				Quantity.of(2)),
				score("agreed"), Map.of(Literals.SCORE__POINTS_SELF, Quantity.of(1)));
	}

	private Score score(String indicator) {
		return AssessedBooks.score(assessment, indicator);
	}

	@Test
	void theGradeFollowsInTheSameStep() {
		CommandStack stack = books.session().editingDomain().getCommandStack();
		books.execute(new Entries(books.session(), system, assessment).command(points()));
		assertThat(assessment.getGrade()).isEqualTo("优秀");
		assertThat(score("plan").getPoints()).isEqualTo(Quantity.of(4));

		stack.undo();
		assertThat(assessment.getGrade()).isNull();
		assertThat(score("plan").getPointsSelf()).isNull();
		stack.redo();
		assertThat(assessment.getGrade()).isEqualTo("优秀");
		assertThat(score("effect").getPointsSuperior()).isEqualTo(Quantity.of(2));
	}

	@Test
	void whatIsFinalTakesNone() {
		assessment.setState(AssessmentState.FINAL);
		books.session().save("", null);
		assertThat(new Entries(books.session(), system, assessment).command(points()).canExecute()).isFalse();
	}

	@Test
	void anAssessmentThatIsInNoBooksTakesThemAtOnce() {
		Assessment draft = books.recording(system).draft();
		new Entries(books.session(), system, draft).put(Map.of(AssessedBooks.score(draft, "plan"), Map.of(Literals.SCORE__POINTS_SELF, Quantity.of(4)),
				AssessedBooks.score(draft, "effect"), Map.of(Literals.SCORE__LEVEL, "好")));
		assertThat(AssessedBooks.score(draft, "plan").getPointsSelf()).isEqualTo(Quantity.of(4));
		assertThat(books.session().editingDomain().getCommandStack().canUndo()).as("only the assessment itself was added").isTrue();
		assertThat(books.assessments()).containsExactly(assessment);
	}
}
