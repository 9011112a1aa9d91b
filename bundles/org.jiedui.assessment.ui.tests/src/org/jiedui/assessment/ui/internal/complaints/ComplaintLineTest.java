/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Faults of system files are told. Only in the running product. */
@EnabledIf("isRunning")
class ComplaintLineTest {

	private final Shell shell = new Shell(Display.getCurrent());
	private final List<String> told = new ArrayList<>();

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	@DisplayName("What is wrong is counted, and told when it is asked; where nothing is wrong nothing is there")
	void complaintsAreTold() {
		shell.setLayout(new GridLayout());
		ComplaintLine line = new ComplaintLine(shell, (title, text) -> told.add(text));
		line.show(List.of("one.json: first", "two.json: second"));
		assertThat(line.control().getVisible()).isTrue();
		assertThat(line.control().getText()).contains("2");
		line.control().notifyListeners(SWT.Selection, new Event());
		assertThat(told).singleElement().asString().contains("one.json: first", "two.json: second");

		line.show(List.of());
		assertThat(line.control().getVisible()).isFalse();
	}
}
