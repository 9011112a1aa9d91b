/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;

import org.jiedui.model.edit.BrokenModel;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.Test;

class BrokenModelsNoticeTest {

	private final UserPrompts prompts = mock();
	private final BrokenModelsNotice notice = new BrokenModelsNotice(null, prompts);

	@Test
	void aModelThatIsLeftOutIsTold() {
		notice.tell(List.of(new BrokenModel("https://example.org/tours", "days is few.")));
		verify(prompts).inform(any(), contains("https://example.org/tours"));
		verify(prompts).inform(any(), contains("days is few."));
	}

	@Test
	void nothingIsToldWhereAllWork() {
		notice.tell(List.of());
		verify(prompts, never()).inform(any(), any());
	}
}
