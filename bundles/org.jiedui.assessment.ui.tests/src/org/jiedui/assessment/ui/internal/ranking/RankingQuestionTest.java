/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.contribution.BundleFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RankingQuestionTest {

	@Test
	@DisplayName("What is wrong with the files of systems is told, where it leaves no system too")
	void faultsAreTold() {
		IndicatorSystems systems = new IndicatorSystems(List.of(new BundleFile("office", "indicators/lost.json", Optional.empty())), List.of());
		RankingAnswer answer = new RankingQuestion(systems, Optional.empty(), Optional.empty()).ask(null);
		assertThat(answer.system()).isEmpty();
		assertThat(answer.complaints()).singleElement().asString().contains("indicators/lost.json");
	}
}
