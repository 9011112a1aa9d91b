/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

class MissingModulesNoticeTest {

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.jiedui.app.tests.missingModules");
	private final UserPrompts prompts = mock();
	private final MissingModulesNotice notice = new MissingModulesNotice(null, prompts, node);

	@AfterEach
	void forget() throws BackingStoreException {
		node.removeNode();
	}

	@Test
	void whatIsMissingIsToldOnce() {
		notice.tell("~/books", "Stalls");
		notice.tell("~/books", "Stalls");
		verify(prompts, times(1)).inform(any(), contains("Stalls"));
	}

	@Test
	void otherModulesAndThoseThatGoAgainAreToldAnew() {
		notice.tell("~/books", "Stalls");
		notice.tell("~/books", "Funds, Stalls");
		notice.tell("~/books", "");
		notice.tell("~/books", "Stalls");
		verify(prompts, times(2)).inform(any(), contains(": Stalls"));
		verify(prompts).inform(any(), contains("Funds"));
	}

	@Test
	void nothingIsToldWhereNothingIsMissing() {
		notice.tell("~/books", "");
		verify(prompts, never()).inform(any(), any());
	}
}
