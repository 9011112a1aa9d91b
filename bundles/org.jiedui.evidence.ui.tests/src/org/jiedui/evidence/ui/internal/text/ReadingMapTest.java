/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.evidence.source.Reading;
import org.junit.jupiter.api.Test;

class ReadingMapTest {

	@Test
	void aTextThatIsItsOwnOriginalIsShownWhereItStands() {
		ReadingMap map = new ReadingMap(Reading.of("投入3000万元"));

		assertThat(map.range(2, 8)).isEqualTo(new TextRange(2, 8));
	}

	@Test
	void aCharacterOfTwoUnitsIsOneCodePoint() {
		// U+20BB7 takes two UTF-16 characters
		ReadingMap map = new ReadingMap(Reading.of("\uD842\uDFB7村12户"));

		assertThat(map.range(2, 5)).isEqualTo(new TextRange(3, 6));
		assertThat(map.range(0, 1)).isEqualTo(new TextRange(0, 2));
		assertThat(map.codePoint(3)).isEqualTo(2);
	}

	@Test
	void whatIsLeftOutMovesTheRestForward() {
		// <p>12户</p> is read as 12户
		ReadingMap map = new ReadingMap(new Reading("12户", 3, 4, 5));

		assertThat(map.range(3, 6)).isEqualTo(new TextRange(0, 3));
		assertThat(map.range(0, 3)).as("markup is shown nowhere").matches(TextRange::isEmpty);
		assertThat(map.codePoint(3)).isEqualTo(6);
	}

	@Test
	void aRangeThatBeginsInWhatIsLeftOutShowsWhatIsReadOfIt() {
		ReadingMap map = new ReadingMap(new Reading("甲乙", 0, 5));

		assertThat(map.range(0, 6)).isEqualTo(new TextRange(0, 2));
		assertThat(map.range(1, 6)).isEqualTo(new TextRange(1, 2));
	}

	@Test
	void anEmptyTextHasNoPlaces() {
		ReadingMap map = new ReadingMap(Reading.of(""));

		assertThat(map.range(0, 5)).isEqualTo(new TextRange(0, 0));
		assertThat(map.codePoint(0)).isZero();
	}
}
