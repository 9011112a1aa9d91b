/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.IdentityCommand;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage;
import org.jiedui.assessment.AssessmentState;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.fixture.AssessedBooks;
import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.core.query.Query;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Training;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands are executed, undone and done again. */
class RecordingTest {

	private final AssessedBooks books = new AssessedBooks();
	private IndicatorSystem system;

	@BeforeEach
	void read() throws Exception {
		system = SystemText.right().read();
	}

	@AfterEach
	void close() {
		books.close();
	}

	private CommandStack stack() {
		return books.session().editingDomain().getCommandStack();
	}

	@Test
	void anAssessmentIsAddedUndoneAndAddedAgain() {
		books.execute(books.recording(system).add());
		Assessment assessment = books.assessments().getFirst();
		assertThat(assessment.getProgramme()).isSameAs(books.programme());
		assertThat(assessment.getYear()).isEqualTo(2023);
		assertThat(assessment.getComputedOn()).isEqualTo(AssessedBooks.TODAY);
		assertThat(assessment.getScores()).extracting(Score::getIndicator).containsExactly("plan", "trained", "effect", "agreed");
		assertThat(assessment.getTotal()).isEqualTo(Quantity.of(4));
		assertThat(assessment.getMissing()).isEqualTo(Quantity.of(2));
		assertThat(AssessedBooks.score(assessment, "trained").getComputation()).contains("账册数", "12人");

		stack().undo();
		assertThat(books.assessments()).isEmpty();
		stack().redo();
		assertThat(books.assessments()).containsExactly(assessment);
	}

	@Test
	void itIsFoundAgainAfterSaving() {
		books.saved(system);
		try (var other = books.workspace().openSession()) {
			Assessment stored = (Assessment) other.load(Query.of(AssessmentPackage.Literals.ASSESSMENT)).getFirst();
			assertThat(AssessedBooks.score(stored, "plan").getPointsComputed()).isEqualTo(Quantity.of(2));
			assertThat(AssessedBooks.score(stored, "trained").getCounted()).singleElement().isInstanceOf(Training.class);
		}
	}

	@Test
	void computedAgainItKeepsWhatWasEntered() {
		Assessment assessment = books.saved(system);
		Score trained = AssessedBooks.score(assessment, "trained");
		trained.setPointsSelf(Quantity.of(3));
		trained.setPointsSuperior(Quantity.of(1));
		trained.setRemarks("已核对");
		AssessedBooks.score(assessment, "effect").setLevel("好");
		((Training) books.session().load(Query.of(Literals.TRAINING)).getFirst()).setParticipants(Quantity.of(60));
		books.session().save("", null);

		books.execute(books.recording(system).update(assessment));
		assertThat(trained.getValue()).isEqualTo(Quantity.of(60));
		assertThat(trained.getPointsComputed()).isEqualTo(Quantity.of(3));
		assertThat(trained.getPointsSelf()).isEqualTo(Quantity.of(3));
		assertThat(trained.getPointsSuperior()).isEqualTo(Quantity.of(1));
		assertThat(trained.getRemarks()).isEqualTo("已核对");
		assertThat(AssessedBooks.score(assessment, "effect").getPointsComputed()).isEqualTo(Quantity.of(2));
		assertThat(assessment.getTotal()).as("2 for the plan, 1 of the superior, 2 for the effect").isEqualTo(Quantity.of(5));

		stack().undo();
		assertThat(trained.getValue()).isEqualTo(Quantity.of(12));
		assertThat(AssessedBooks.score(assessment, "effect").getPointsComputed()).isNull();
		stack().redo();
		assertThat(trained.getValue()).isEqualTo(Quantity.of(60));
	}

	@Test
	void nothingIsToBeDoneWhereNothingChanged() {
		Assessment assessment = books.saved(system);
		Recording later = new Recording(books.session(), books.programme(), books.appraise(system, Assumptions.NONE), AssessedBooks.TODAY.plusDays(3));
		assertThat(later.update(assessment)).isSameAs(IdentityCommand.INSTANCE);
	}

	@Test
	void aSystemThatChangedChangesTheScores() throws Exception {
		Assessment assessment = books.saved(system);
		AssessedBooks.score(assessment, "effect").setPointsSelf(Quantity.of(2));
		IndicatorSystem newer = SystemText.right().with("\"edition\": \"2023\"", "\"edition\": \"2024\"").with("\"id\": \"agreed\"", "\"id\": \"signed\"")
				.with("\"id\": \"effect\"", "\"id\": \"result\"").read();
		books.execute(books.recording(newer).update(assessment));
		assertThat(assessment.getEdition()).isEqualTo("2024");
		assertThat(assessment.getScores()).extracting(Score::getIndicator).as("what has points that somebody gave stays")
				.containsExactlyInAnyOrder("plan", "trained", "effect", "result", "signed");
	}

	@Test
	void whatIsFinalCannotBeComputedAgain() {
		Assessment assessment = books.saved(system);
		((Training) books.session().load(Query.of(Literals.TRAINING)).getFirst()).setParticipants(Quantity.of(60));
		assessment.setState(AssessmentState.FINAL);
		books.session().save("", null);
		Command command = books.recording(system).update(assessment);
		assertThat(command.canExecute()).isFalse();
	}

	@Test
	void theGradeIsOpenWhileItCanChange() {
		Assessment assessment = books.saved(system);
		assertThat(assessment.getGrade()).isNull();
		AssessedBooks.score(assessment, "plan").setPointsSelf(Quantity.of(4));
		AssessedBooks.score(assessment, "effect").setPointsSelf(Quantity.of(2));
		AssessedBooks.score(assessment, "agreed").setPointsSelf(Quantity.of(1));
		books.execute(books.recording(system).update(assessment));
		assertThat(assessment.getTotal()).isEqualTo(Quantity.of(9));
		assertThat(assessment.getGrade()).isEqualTo("优秀");
	}
}
