/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;

import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.assessment.system.SystemFormatException;
import org.jiedui.assessment.system.Target;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.model.ProgrammeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemReaderTest {

	private static final String SCORING_OF_PLAN = "{ \"by\": \"rate\", \"target\": { \"is\": \"number\", \"number\": 100 }, \"floor\": 0.5 }";

	@Test
	void readsTheTree() throws Exception {
		IndicatorSystem system = SystemText.right().read();
		assertThat(system.type()).isEqualTo(Optional.of(ProgrammeType.EAST_WEST));
		assertThat(system.indicators()).extracting(Indicator::id).containsExactly("work", "effect", "agreed");
		assertThat(system.scored()).extracting(Indicator::id).containsExactly("plan", "trained", "effect", "agreed");
		assertThat(system.find("plan")).get().extracting(Indicator::scoring)
				.isEqualTo(new Scoring.ByRate(new Target.Fixed(new BigDecimal("100")), new BigDecimal("0.5"), BigDecimal.ONE));
		assertThat(system.find("trained")).get().extracting(Indicator::source).isEqualTo(new ValueSource.OfMetric("exchanges.trained.year"));
		assertThat(system.find("work")).as("an area is not scored").isEmpty();
	}

	/** Each refusal names the file, the indicator, and what is wrong. Apostrophes stand for quotation marks. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = {
			// what is there; what stands there instead; the indicator; what the sentence says
			"'weight': 4; 'weight': 5; work; 8", "'weight': 7; 'weight': 6; work; 7", "'full': 10; 'full': 12; full; 10",
			"'weight': 1,; 'weight': 0,; agreed; 0",
			"'id': 'agreed'; 'id': 'plan'; plan; identifier", "'en': 'Plan',; ; plan; en", "'zh': '成效'; 'zh': ' '; effect; zh",
			"'share': 'tasksDone'; 'share': 'tasks'; plan; tasksDone, targetsReached", "'from': 'plan'; 'from': 'moon'; plan; moon",
			"'floor': 0.5; 'floor': 1.5; plan; 1.5", "'floor': 0.5; 'roof': 0.5; plan; roof", "'number': 100; 'number': 0; plan; target",
			"'number': 100; 'number': 'all'; plan; number",
			"'is': 'number', 'number': 100; 'is': 'plan'; plan; target", "'is': 'number', 'number': 100; 'is': 'yearBefore'; plan; metric",
			"'from': 10, 'below': 50; 'from': 8, 'below': 50; trained; overlap",
			"'from': 10, 'below': 50; 'from': 12, 'below': 50; trained; between 10 and 12",
			"'from': 10, 'below': 50; 'from': 10, 'below': 5; trained; from 10 to below 5", "'below': 10, ; ; trained; overlap",
			"'points': 3; 'points': 4; trained; 4", "'points': 3; 'points': -1; trained; -1",
			"'en': 'good', 'points': 2; 'en': 'good', 'points': 1; effect; 2", "'id': 'poor'; 'id': 'good'; effect; good",
			"'weight': 2, 'value': { 'from': 'entered' }; 'weight': 2, 'value': { 'from': 'validation' }; effect; entered",
			"'from': 9; 'from': 5; 合格; best first", "'from': 9; 'from': 11; 优秀; 11", "'from': 0; 'from': 1; 不合格; best first",
			"'type': 'eastWest'; 'type': 'northSouth'; type; northSouth", "'version': 1; 'version': 2; jiedui-indicators; version" })
	void refuses(String old, String other, String indicator, String told) {
		SystemText file = SystemText.right().with(old.replace('\'', '"'), other == null ? "" : other.replace('\'', '"'));
		assertThatThrownBy(file::read).isInstanceOf(SystemFormatException.class).hasMessageContaining(SystemText.FILE).hasMessageContaining(indicator)
				.hasMessageContaining(told).hasMessageNotContaining("missing argument");
	}

	@Test
	void aFileThatIsNoJsonIsRefusedWithTheLine() {
		assertThatThrownBy(new SystemText("{\n\"format\": ")::read).isInstanceOf(SystemFormatException.class).hasMessageContaining(SystemText.FILE)
				.hasMessageContaining("2");
	}

	@Test
	void aTargetOfThePlanTakesItsValueFromThere() throws Exception {
		IndicatorSystem system = SystemText.right()
				.with("{ \"from\": \"plan\", \"share\": \"tasksDone\" }", "{ \"from\": \"target\", \"name\": \"销售额\" }")
				.with(SCORING_OF_PLAN, "{ \"by\": \"rate\", \"target\": { \"is\": \"plan\" } }").read();
		assertThat(system.find("plan")).get().extracting(Indicator::source).isEqualTo(new ValueSource.OfTarget("销售额"));
	}
}
