/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsAreThoseOfSystemTest {

	@TempDir
	private Path folder;
	private final ScoreBooks books = new ScoreBooks().complete();
	private IndicatorSystems systems;

	@BeforeEach
	void install() throws Exception {
		systems = SystemText.right().installed(folder, List.of());
	}

	@Test
	void scoresHaveTheWeightsOfTheSystem() {
		books.check(new WeightsAreThoseOfSystem(systems)).findsNothing();
		books.assessment.getScores().getFirst().setWeight(Quantity.of(3));
		books.check(new WeightsAreThoseOfSystem(systems)).finds(books.assessment, Literals.ASSESSMENT__SCORES);
		assertThat(Fixes.of(new WeightsAreThoseOfSystem(systems), new SystemWeights(systems), books)).singleElement()
				.satisfies(remedy -> assertThat(remedy.settings())
						.containsExactly(new Remedy.Setting(books.assessment.getScores().getFirst(), Literals.SCORE__WEIGHT, Quantity.of(4))));
	}

	@Test
	void eachIndicatorIsScoredOnce() {
		books.score("plan", 4);
		books.check(new WeightsAreThoseOfSystem(systems)).finds(books.assessment, Literals.ASSESSMENT__SCORES);
		books.assessment.getScores().removeLast();
		books.assessment.getScores().removeLast();
		assertThat(books.check(new WeightsAreThoseOfSystem(systems)).messages()).singleElement().asString().contains("agreed");
	}

	@Test
	void ofOtherEditionsNothingIsKnown() {
		books.assessment.getScores().clear();
		books.assessment.setEdition("2019");
		books.check(new WeightsAreThoseOfSystem(systems)).findsNothing();
	}
}
