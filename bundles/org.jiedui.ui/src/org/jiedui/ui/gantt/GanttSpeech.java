/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader about the chart: what it is, the selected line in words, and that another is selected. */
final class GanttSpeech {

	private final GanttContent content;

	GanttSpeech(GanttChart chart, GanttContent content) {
		this.content = content;
		chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name();
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = Messages.speech_help;
			}
		});
		chart.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = content.selected() < 0 ? "" : content.describe(content.selected());
			}
		});
		chart.addListener(SWT.KeyUp, event -> {
			if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
				chart.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
			}
		});
	}

	private String name() {
		return content.selected() < 0 ? NLS.bind(Messages.speech_chart, content.size()) : content.describe(content.selected());
	}
}
