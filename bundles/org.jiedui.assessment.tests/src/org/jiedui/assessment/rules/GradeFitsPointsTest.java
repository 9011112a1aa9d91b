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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeFitsPointsTest {

	@TempDir
	private Path folder;
	private final ScoreBooks books = new ScoreBooks().complete();
	private IndicatorSystems systems;

	@BeforeEach
	void install() throws Exception {
		systems = SystemText.right().installed(folder, List.of());
		books.assessment.getScores().forEach(score -> score.setPointsSelf(score.getWeight()));
	}

	private List<Remedy> fixes() {
		return Fixes.of(new GradeFitsPoints(systems), new GradeOfPoints(systems), books);
	}

	@Test
	void theGradeIsThatOfThePoints() {
		books.assessment.setGrade("优秀");
		books.check(new GradeFitsPoints(systems)).findsNothing();
		books.assessment.setGrade("合格");
		books.check(new GradeFitsPoints(systems)).finds(books.assessment, Literals.ASSESSMENT__GRADE);
		assertThat(fixes()).singleElement().satisfies(remedy -> assertThat(remedy.settings())
				.containsExactly(new Remedy.Setting(books.assessment, Literals.ASSESSMENT__GRADE, "优秀")));
	}

	@Test
	void thereIsNoneWhilePointsAreMissingThatMatter() {
		books.assessment.getScores().get(1).setPointsSelf(null);
		books.check(new GradeFitsPoints(systems)).findsNothing();
		books.assessment.setGrade("优秀");
		books.check(new GradeFitsPoints(systems)).finds(books.assessment, Literals.ASSESSMENT__GRADE);
		assertThat(fixes()).singleElement().satisfies(remedy -> assertThat(remedy.settings())
				.containsExactly(new Remedy.Setting(books.assessment, Literals.ASSESSMENT__GRADE, null)));
	}
}
