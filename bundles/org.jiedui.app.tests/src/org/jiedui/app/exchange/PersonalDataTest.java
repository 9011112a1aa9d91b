/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.OptionalInt;

import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

	private final UserPrompts prompts = mock(UserPrompts.class);
	private final FileExporter exporter = mock(FileExporter.class);

	private PersonalData asked(OptionalInt answer) {
		when(exporter.isForPeople()).thenReturn(true);
		when(prompts.choose(any(), any(), any())).thenReturn(answer);
		return new PersonalData(prompts);
	}

	@Test
	void aFileForProgramsHasAllWithoutAQuestion() {
		assertThat(new PersonalData(prompts).wanted("Export", exporter)).contains(true);
		verifyNoInteractions(prompts);
	}

	@Test
	void aFileForPeopleHasWhatIsAnswered() {
		assertThat(asked(OptionalInt.of(0)).wanted("Export", exporter)).contains(false);
		assertThat(asked(OptionalInt.of(1)).wanted("Export", exporter)).contains(true);
	}

	@Test
	void noAnswerMeansNoFile() {
		assertThat(asked(OptionalInt.of(2)).wanted("Export", exporter)).isEmpty();
		assertThat(asked(OptionalInt.empty()).wanted("Export", exporter)).isEmpty();
	}
}
