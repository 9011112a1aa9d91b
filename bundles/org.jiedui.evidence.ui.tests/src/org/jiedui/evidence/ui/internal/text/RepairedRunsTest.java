/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jiedui.evidence.source.Origin;
import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.SourceText;
import org.junit.jupiter.api.Test;

class RepairedRunsTest {

	private static SourceText source(String form, String original, Reading reading) {
		return new SourceText(new Origin("报道", form, null, "", Instant.EPOCH), original, reading, List.of(), Map.of(), List.of());
	}

	private static List<RepairedRun> runs(String original, Reading reading) {
		return RepairedRuns.of(source("txt", original, reading));
	}

	@Test
	void nothingIsMarkedWhereTheReadingIsTheOriginal() {
		assertThat(runs("投入3000万元。", Reading.of("投入3000万元。"))).isEmpty();
	}

	@Test
	void anotherCharacterIsMarkedWithWhatIsPrinted() {
		assertThat(runs("援藏幹部三人", new Reading("援藏干部三人", 0, 1, 2, 3, 4, 5)))
				.containsExactly(new RepairedRun(new TextRange(2, 3), "幹"));
	}

	@Test
	void neighboursAreOneRun() {
		assertThat(runs("a幹佈b", new Reading("a干部b", 0, 1, 2, 3))).containsExactly(new RepairedRun(new TextRange(1, 3), "幹佈"));
	}

	@Test
	void aPronunciationThatIsLeftOutBelongsToTheCharacterBefore() {
		assertThat(runs("迭(dié)部县", new Reading("迭部县", 0, 6, 7))).containsExactly(new RepairedRun(new TextRange(0, 1), "迭(dié)"));
	}

	@Test
	void blanksAreNoRepair() {
		assertThat(runs("甲\r\n\u3000乙", new Reading("甲\n乙", 0, 1, 4))).isEmpty();
	}

	@Test
	void markupAndEntitiesAreNoRepair() {
		assertThat(RepairedRuns.of(source("html", "<p>甲<b>乙</b>&amp;丙</p>", new Reading("甲乙&丙", 3, 7, 12, 17)))).isEmpty();
	}
}
