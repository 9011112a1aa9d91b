/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.jiedui.core.plan.FollowUp;
import org.junit.jupiter.api.Test;

class DueChoiceTest {

	private final FollowUp followUp = FollowUpFixture.followUp();

	@Test
	void byPartyTheLateOnesComeFirstAndNobodyLast() {
		var groups = new DueChoice(false, Set.of(), "").groups(followUp);
		assertThat(groups).extracting(DueChoice.Group::label).startsWith("农业农村局", "卫生健康局").hasSize(3);
		assertThat(groups.getFirst().lines()).extracting(FollowUp.Line::title).containsExactly("修路", "架桥");
		assertThat(groups.getFirst().overdue()).isEqualTo(1);
		assertThat(groups.getLast().lines()).extracting(FollowUp.Line::title).containsExactly("宣传");
	}

	@Test
	void byPersonWhatNamesNonePutsItTogether() {
		var groups = new DueChoice(true, Set.of(), "").groups(followUp);
		assertThat(groups).hasSize(2);
		assertThat(groups.getFirst().label()).isEqualTo("李四");
		assertThat(groups.getLast().lines()).hasSize(3);
	}

	@Test
	void onlyWhatIsOnesOwn() {
		assertThat(new DueChoice(false, Set.of("李四"), "").groups(followUp)).singleElement()
				.satisfies(group -> assertThat(group.lines()).extracting(FollowUp.Line::title).containsExactly("修路"));
		assertThat(new DueChoice(false, Set.of("李四"), "").reports(followUp)).isEmpty();
		assertThat(new DueChoice(false, Set.of("农业农村局"), "").reports(followUp)).hasSize(1);
	}

	@Test
	void wordsAllMustOccur() {
		assertThat(new DueChoice(false, Set.of(), " 迭部  修 ").groups(followUp)).hasSize(1);
		assertThat(new DueChoice(false, Set.of(), "迭部 昆山").groups(followUp)).isEmpty();
	}
}
