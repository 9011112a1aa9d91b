/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.AssessmentState;
import org.jiedui.assessment.fixture.AssessedBooks;
import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;

/** The command as users type it. */
class AssessCommandTest {

	@TempDir
	private Path folder;
	private final AssessedBooks books = new AssessedBooks();
	private IndicatorSystems systems;
	private Console console = new Console(books.workspace(), Locale.ENGLISH);

	@BeforeEach
	void install() throws Exception {
		systems = SystemText.right().installed(folder, List.of());
	}

	@AfterEach
	void close() {
		books.close();
	}

	private ExitCode run(String... arguments) throws Exception {
		AssessCommand command = new AssessCommand(systems, books.appraiser());
		new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
		console = new Console(books.workspace(), console.locale());
		return command.run(console);
	}

	private JsonNode json(String... arguments) throws Exception {
		assertThat(run(arguments)).isEqualTo(ExitCode.SUCCESS);
		return new ObjectMapper().readTree(console.outText());
	}

	private List<Assessment> stored(Session session) {
		return session.load(Query.of(Literals.ASSESSMENT)).stream().map(Assessment.class::cast).toList();
	}

	@Test
	void tellsScoresWithTheirReasons() throws Exception {
		JsonNode told = json("--programme", "河东", "--year", "2023", "--format", "json");
		assertThat(told.path("total").decimalValue()).isEqualByComparingTo("4");
		assertThat(told.path("grade").isNull()).isTrue();
		assertThat(told.path("missing")).extracting(node -> node.asText()).containsExactly("effect", "agreed");
		assertThat(told.path("scores")).extracting(score -> score.path("indicator").asText()).containsExactly("plan", "trained", "effect", "agreed");
		assertThat(told.at("/scores/1/how").asText()).contains("12 persons");
		assertThat(told.at("/scores/2/points").isNull()).as("what is missing is not 0").isTrue();
		assertThat(console.errText()).contains("effect, agreed");
		try (Session session = books.workspace().openSession()) {
			assertThat(stored(session)).isEmpty();
		}
	}

	@Test
	void tablesAreForPeopleInTheirLanguage() throws Exception {
		run("--programme", "河东-迭部", "--year", "2023");
		assertThat(console.outText()).contains("Indicator", "trained", "12 persons", "Total", "Grade open, from Failed to Passed");
		console = new Console(books.workspace(), Locale.CHINESE);
		run("--programme", "河东", "--year", "2023", "--format", "csv");
		assertThat(console.outText()).contains("指标", "培训", "12人", "合计", "等次未定");
	}

	@Test
	void assumptionsAreTriedAndNotWritten() throws Exception {
		JsonNode told = json("--programme", "河东", "--year", "2023", "--format", "json",
				"--what-if", "plan=100", "trained=80", "--what-if", "effect=good");
		assertThat(told.path("total").decimalValue()).isEqualByComparingTo("9");
		assertThat(told.path("grade").asText()).isEqualTo("Excellent");
		assertThat(books.workspace().count(Query.of(Literals.ASSESSMENT))).isZero();
		assertThatThrownBy(() -> run("--programme", "河东", "--year", "2023", "--what-if", "plan=100", "--save")).isInstanceOf(CliException.class)
				.hasMessageContaining("--save");
		assertThatThrownBy(() -> run("--programme", "河东", "--year", "2023", "--what-if", "plan")).hasMessageContaining("INDICATOR=VALUE");
		assertThatThrownBy(() -> run("--programme", "河东", "--year", "2023", "--what-if", "moon=1")).hasMessageContaining("moon");
	}

	@Test
	void whatIsSavedIsComputedAgainAndKeepsWhatWasEntered() throws Exception {
		run("--programme", "河东", "--year", "2023", "--save", "-m", "年度考核");
		assertThat(console.errText()).contains("saved");
		run("--programme", "河东", "--year", "2023", "--save");
		assertThat(console.errText()).contains("as it was");
		try (Session session = books.workspace().openSession()) {
			Assessment assessment = stored(session).getFirst();
			AssessedBooks.score(assessment, "effect").setPointsSelf(Quantity.of(2));
			session.save("", null);
		}
		run("--programme", "河东", "--year", "2023", "--save");
		assertThat(console.errText()).contains("saved");
		try (Session session = books.workspace().openSession()) {
			Assessment assessment = stored(session).getFirst();
			assertThat(stored(session)).hasSize(1);
			assertThat(AssessedBooks.score(assessment, "effect").getPointsSelf()).isEqualTo(Quantity.of(2));
			assertThat(assessment.getTotal()).isEqualTo(Quantity.of(6));
			assertThat(assessment.getGrade()).as("the point that is missing does not change it").isEqualTo("合格");
		}
	}

	@Test
	void whatIsFinalIsRefusedWithASentence() throws Exception {
		run("--programme", "河东", "--year", "2023", "--save");
		try (Session session = books.workspace().openSession()) {
			Assessment assessment = stored(session).getFirst();
			AssessedBooks.score(assessment, "effect").setLevel("好");
			assessment.setState(AssessmentState.FINAL);
			session.save("", null);
		}
		assertThatThrownBy(() -> run("--programme", "河东", "--year", "2023", "--save")).isInstanceOfSatisfying(CliException.class, refused -> {
			assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
			assertThat(refused).hasMessageNotContaining("Exception");
		});
	}

	@Test
	void ranksWhatIsInTheBooks() throws Exception {
		run("--programme", "河东", "--year", "2023", "--save");
		JsonNode ranked = json("rank", "--year", "2023", "--format", "json");
		assertThat(ranked).hasSize(1);
		assertThat(ranked.at("/0/rank").asInt()).isEqualTo(1);
		assertThat(ranked.at("/0/total").decimalValue()).isEqualByComparingTo("4");
		assertThat(ranked.at("/0/share").decimalValue()).isEqualByComparingTo("40");
		assertThat(ranked.at("/0/missing").asInt()).isEqualTo(2);
		assertThat(json("rank", "--year", "2022", "--format", "json")).isEmpty();
		assertThat(console.errText()).contains("2022", "河东–迭部");
	}

	@Test
	void listsSystemsAndWhatIsWrongWithThem() throws Exception {
		assertThat(run("systems")).isEqualTo(ExitCode.SUCCESS);
		assertThat(console.outText()).contains("small", "2023", "Excellent 9");
		systems = SystemText.right().with("\"full\": 10", "\"full\": 20").installed(folder, List.of());
		assertThat(run("systems")).isEqualTo(ExitCode.FINDINGS);
		assertThat(console.errText()).contains(SystemText.FILE);
	}

	@Test
	void whatLacksIsAskedFor() {
		assertThatThrownBy(() -> run("--programme", "河东")).hasMessageContaining("--year");
		assertThatThrownBy(() -> run("--year", "2023")).hasMessageContaining("--programme");
		assertThatThrownBy(() -> run("--year", "2023", "--programme", "nowhere")).hasMessageContaining("nowhere").hasMessageContaining("河东–迭部");
		assertThatThrownBy(() -> run("--year", "2023", "--programme", "河东", "--system", "large")).hasMessageContaining("large")
				.hasMessageContaining("small");
	}
}
