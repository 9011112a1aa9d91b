/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Training;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The key numbers of the sample programmes on the command line. */
class MetricsCommandTest {

	@TempDir
	private static Path temporary;
	private static Terminal terminal;

	@BeforeAll
	static void makeWorkspace() {
		terminal = new Terminal(temporary.resolve("books")).measuring(new Trainings());
		assertThat(terminal.run("init", "--sample").code()).isEqualTo(ExitCode.SUCCESS);
	}

	/** Counts the trainings that it is given. */
	private static final class Trainings implements Metric {

		@Override
		public String id() {
			return "test.trainings";
		}

		@Override
		public int order() {
			return 100;
		}

		@Override
		public String label() {
			return "Trainings";
		}

		@Override
		public String ledger() {
			return "exchanges";
		}

		@Override
		public List<EClass> types() {
			return List.of(JieduiPackage.Literals.TRAINING);
		}

		@Override
		public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
			assertThat(roots).allMatch(Training.class::isInstance);
			return roots.isEmpty() ? Optional.empty() : Optional.of(new MetricValue(Quantity.of(roots.size()), new Unit("个"), ""));
		}
	}

	private static JsonNode metrics(String... further) throws Exception {
		String[] arguments = new String[further.length + 3];
		arguments[0] = "metrics";
		arguments[1] = "--format";
		arguments[2] = "json";
		System.arraycopy(further, 0, arguments, 3, further.length);
		Outcome outcome = terminal.run(arguments);
		assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.SUCCESS);
		return new ObjectMapper().readTree(outcome.out());
	}

	@Test
	void numbersOfAllProgrammesAreTold() throws Exception {
		JsonNode all = metrics();
		assertThat(all.findValuesAsText("label")).contains("Trainings", "Persons trained");
		assertThat(all.findValuesAsText("module")).containsOnly("core");
	}

	@Test
	void numbersOfOneProgrammeAreTold() throws Exception {
		JsonNode one = metrics("--programme", "蒲江");
		assertThat(one.findValuesAsText("label")).contains("Trainings", "Persons trained");
		assertThat(one.findValuesAsText("programme").stream().distinct()).hasSize(1);
		assertThat(one.size()).isLessThan(metrics().size());
	}

	@Test
	void tablesAreForPeople() {
		assertThat(terminal.run("metrics").out()).contains("Programme", "Number", "Covers", "Persons trained");
		assertThat(terminal.speaking(Locale.CHINESE).run("metrics", "--format", "csv").out()).contains("指标", "口径", "培训人数");
		terminal.speaking(Locale.ENGLISH);
	}

	@Test
	void aProgrammeThatIsNotThereIsNamed() {
		Outcome outcome = terminal.run("metrics", "--programme", "nowhere");
		assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
		assertThat(outcome.err()).contains("nowhere");
	}
}
